// How does `isnad import` read JSON-LD of Isnad's profile? One document, node by node of its `@graph`.
import jsonld from 'jsonld';
import { model } from '../../domain/model.js';
import { showValue } from '../../error/show-value.js';
import type { ImportFormat, Reading } from '../import-format.js';
import { BrokenJson, type JsonRecord, jsonRecords } from '../json-records.js';
import { readingOf, Unreadable } from '../register/unreadable.js';
import { repeatedKey } from '../repeated-key.js';
import { contextOfDocument, refuseToFetch } from './context-of-document.js';
import { type ExpandedNode, itemOfNode } from './item-of-node.js';

/** To read the context takes longer than to read a node, so nodes are expanded together. */
const TOGETHER = 200;
/** What is made of nodes takes many times as much. */
const CHARACTERS_TOGETHER = 2_000_000;

export const jsonldFormat: ImportFormat = {
  name: 'jsonld',
  description: 'JSON-LD: schema.org Quotation, Web Annotation selectors, PROV derivation',
  recognises: (file, head) => /\.jsonld$/i.test(file) || /^\s*\{\s*"@(context|graph)"\s*:/.test(head),
  async *read(source) {
    const context = await contextOfDocument(source);
    let waiting: JsonRecord[] = [];
    let characters = 0;
    let outside = false;
    try {
      for await (const record of jsonRecords(source.open())) {
        const { section, as, line } = record;
        if (section === '@context' || (section === '@graph' && as === 'plain')) continue;
        if (section !== '@graph' || as === 'object') {
          if (!outside)
            yield { line, rejected: `must have its nodes in the list @graph, but got: ${section}` };
          outside = true;
          continue;
        }
        waiting.push(record);
        characters += record.text.length;
        if (waiting.length < TOGETHER && characters < CHARACTERS_TOGETHER) continue;
        yield* await readingsOf(waiting, context);
        waiting = [];
        characters = 0;
      }
      yield* await readingsOf(waiting, context);
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      yield* await readingsOf(waiting, context);
      yield { line: error.line, rejected: `must be one JSON-LD document: ${error.message}` };
    }
  },
};

/** All at once, or each by itself where one of them cannot be expanded. */
async function readingsOf(records: readonly JsonRecord[], context: unknown): Promise<Reading[]> {
  if (records.length === 0) return [];
  try {
    // From the texts: the values that the parser gives have lost their byte order marks.
    const values = records.map(({ text }) => JSON.parse(text) as unknown);
    const nodes = await expanded(values, context);
    return records.map(({ line, text }, position) =>
      readingOf(line, () => {
        const repeated = repeatedKey(text, values[position]);
        if (repeated !== null) throw new Unreadable(repeated);
        return [itemOfNode(model, nodes[position]!)];
      }),
    );
  } catch (error) {
    if (records.length > 1) {
      const each = await Promise.all(records.map((record) => readingsOf([record], context)));
      return each.flat();
    }
    return [{ line: records[0]!.line, rejected: wordsOf(error) }];
  }
}

const POSITION = 'urn:isnad:position';

/** The nodes in expanded form, in their order; each carries its position, since those without content are left out. */
async function expanded(values: readonly unknown[], context: unknown): Promise<ExpandedNode[]> {
  const graph = values.map((value, position) => ({ ...(value as object), [POSITION]: position }));
  const document = { '@context': context ?? {}, '@graph': graph };
  // What the context does not map would be dropped in silence. The types of the library do not know this option.
  const options = { documentLoader: refuseToFetch, eventHandler: refuseToDrop } as jsonld.Options.Expand;
  const nodes = await jsonld.expand(document as object as jsonld.JsonLdDocument, options);
  return nodes.map(({ [POSITION]: _, ...node }) => node as ExpandedNode);
}

/** Fails on a property that expansion leaves out; other events are left to what follows. */
function refuseToDrop({ event, next }: { event: JsonLdEvent; next: () => void }): void {
  const { code, details } = event;
  if (code !== 'invalid property') {
    next();
    return;
  }
  throw new Unreadable(
    `must have properties that the @context maps to addresses, but has: ${showValue(details?.property)}`,
  );
}

interface JsonLdEvent {
  readonly code: string;
  readonly details?: { readonly property?: unknown };
}

function wordsOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { message, details } = error as { message: string; details?: { cause?: Error } };
  return details?.cause instanceof Unreadable ? details.cause.message : `must be JSON-LD: ${message}`;
}
