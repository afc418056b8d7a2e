// How does an item read in the vocabularies of the web?
import { NAME_TERMS, TYPES, termOf } from '../../domain/linked-data/vocabulary.js';
import type { Concept } from '../../graph/concept.js';
import { type Item, targetKey } from '../../graph/write/node-record.js';

type Node = Record<string, unknown>;

interface Words {
  readonly text: string;
  readonly language?: string;
}

/** The node of an item, in the order of the declaration. Lists keep their order, which only JSON knows of, not RDF. */
export function nodeOf(concept: Concept, item: Item): Node {
  const node: Node = { '@id': item.id, '@type': TYPES[concept.type] ?? `isnad:${concept.type}` };
  for (const [name, { kind }] of Object.entries(concept.properties)) {
    const value = item[name];
    if (value !== undefined) Object.assign(node, written(kind, termOf(concept, name), value));
  }
  for (const [name, edge] of Object.entries(concept.edges)) {
    const value = item[name];
    if (value === undefined) continue;
    const targets =
      edge.properties && (value as (string | Node)[]).map((each) => withOwn(each, targetKey(edge)));
    node[termOf(concept, name)] = targets ?? value;
  }
  return concept.type === 'Passage' ? withSelectors(node) : node;
}

/** A target of an edge that may have properties of its own. */
function withOwn(target: string | Node, key: string): Node {
  if (typeof target === 'string') return { '@id': target };
  const { [key]: id, ...own } = target;
  return { 'isnad:target': id, ...owned(own) };
}

function written(kind: string, term: string, value: unknown): Node {
  switch (kind) {
    case 'names':
      return namesOf(value as (Words & { kind: string })[]);
    case 'texts':
      return textsOf(value as (Words & { original: boolean; translator?: string })[]);
    case 'externalIds':
      return { 'schema:identifier': (value as Node[]).map(identifier) };
    case 'range':
    case 'claimValue':
      return { [term]: owned(value as Node) };
    default:
      return { [term]: value };
  }
}

const owned = (fields: Node): Node =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [`isnad:${name}`, value]));

const worded = ({ text, language }: Words): unknown =>
  language === undefined ? text : { '@value': text, '@language': language };

function namesOf(names: readonly (Words & { kind: string })[]): Node {
  const written = Object.entries(NAME_TERMS).map(([kind, term]): [string, unknown[]] => [
    term,
    names.filter((name) => name.kind === kind).map(worded),
  ]);
  return Object.fromEntries(written.filter(([, values]) => values.length > 0));
}

/** The original, and its translations as works of their own. */
function textsOf(texts: readonly (Words & { original: boolean; translator?: string })[]): Node {
  const translations = texts
    .filter((text) => !text.original)
    .map((text) => ({
      '@type': 'schema:Quotation',
      'schema:text': worded(text),
      ...(text.translator === undefined ? {} : { 'schema:translator': text.translator }),
    }));
  return {
    'schema:text': texts.filter((text) => text.original).map(worded),
    ...(translations.length > 0 ? { 'schema:workTranslation': translations } : {}),
  };
}

function identifier({ scheme, value, url }: Node): Node {
  const written = { '@type': 'schema:PropertyValue', 'schema:propertyID': scheme, 'schema:value': value };
  return url === undefined ? written : { ...written, 'schema:url': url };
}

/** The words of a passage and its offsets are two selectors of the same stretch. */
function withSelectors({
  'oa:exact': exact,
  'oa:prefix': prefix,
  'oa:suffix': suffix,
  ...others
}: Node): Node {
  const { 'oa:start': start, 'oa:end': end, ...node } = others;
  const selectors = [
    { '@type': 'oa:TextQuoteSelector', 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix },
    ...(start === undefined && end === undefined
      ? []
      : [{ '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }]),
  ];
  return { ...node, 'oa:hasSelector': selectors };
}
