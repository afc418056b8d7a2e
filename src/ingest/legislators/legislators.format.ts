// How does `isnad import` read the files of congress-legislators: people with their ids and terms, in YAML?
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { aliasProblem, MOST_ALIASES } from '../alias-problem.js';
import type { ImportFormat, Reading } from '../import-format.js';
import { tooManyTokens } from '../record-size.js';
import { objectOf } from '../register/fields.js';
import { openRegister, type Register } from '../register/register.js';
import { readingOfRecord, Unreadable } from '../register/unreadable.js';
import { type YamlPiece, yamlPieces } from '../yaml-pieces.js';
import { type Entry, legislatorItems } from './legislator-items.js';

export const legislatorsFormat: ImportFormat = {
  name: 'legislators',
  description: 'YAML of congress-legislators: people, their ids, terms and parties',
  recognises: (file, head) =>
    /\.ya?ml$/i.test(file) && /^- id:\s*$/m.test(head) && /^ +(bioguide|govtrack):/m.test(head),
  // What the records of a chamber keep beside who serves in it, when, where and for whom.
  leavesOut: [
    ...['id.icpsr_prez', 'bio.gender', 'bio.religion', 'other_names'],
    ...['class', 'state_rank', 'caucus', 'how', 'end-type', 'terms[].party'],
    ...['url', 'address', 'phone', 'fax', 'office', 'contact_form', 'rss_url'],
  ],
  async *read(source) {
    const register = await openRegister(source, { language: 'en' });
    for await (const piece of yamlPieces(source.open(), { keys: false })) yield read(piece, register);
  },
};

function read({ line, text, list, problem }: YamlPiece, register: Register): Reading {
  let entry: Entry | undefined;
  const value = () => {
    if (problem !== null) throw new Unreadable(problem);
    if (list === undefined) {
      throw new Unreadable('must be an item of a list, begun by a hyphen at the margin');
    }
    entry = entryOf(text);
    return entry.value;
  };
  return readingOfRecord(line, '', value, (fields) =>
    legislatorItems({ ...entry!, value: fields }, register),
  );
}

/** An entry with the words of its parts. Fails when it is not YAML. */
function entryOf(text: string): Entry {
  const tooLarge = tooManyTokens(text);
  if (tooLarge !== null) throw new Unreadable(tooLarge);
  const document = parseDocument(text, { prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake !== undefined) {
    const isDeep = mistake.message.includes('call stack');
    throw new Unreadable(isDeep ? 'must not nest so deeply' : `must be plain YAML: ${mistake.message}`);
  }
  const node = isSeq(document.contents) ? document.contents.items[0] : null;
  if (!isMap(node)) throw new Unreadable('must be an object with id, name and terms');
  const terms = rangeOf(keyOf(node, 'terms'))?.[0] ?? text.length;
  const begins = ['id', 'name'].every((key) => (rangeOf(keyOf(node, key))?.[0] ?? 0) < terms);
  return {
    value: objectOf(unrolled(document, node), 'the entry'),
    head: (begins ? text.slice(0, terms) : text).trimEnd(),
    words: (list) => {
      const entries = node.get(list);
      return isSeq(entries) ? entries.items.map((entry) => wordsOf(text, entry)) : [];
    },
  };
}

/** Fails where aliases would unroll to more than anybody wrote. */
function unrolled(document: Document, node: YAMLMap): unknown {
  try {
    return node.toJS(document, { maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (error instanceof ReferenceError) throw new Unreadable(aliasProblem(error));
    if (error instanceof RangeError) throw new Unreadable('must not nest so deeply');
    throw error;
  }
}

function keyOf(node: YAMLMap, name: string): unknown {
  return node.items.find(({ key }) => String(key) === name)?.key;
}

function wordsOf(text: string, node: unknown): string {
  const [from, to] = rangeOf(node) ?? [0, text.length];
  return text.slice(from, to).trimEnd();
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range ?? undefined;
}
