// What does a node of JSON-LD say in the words of a bundle? Read in expanded form, whatever its author's context was.
import { ID_SPACE, iriOf, NAME_TERMS, termOf } from '../../domain/linked-data/vocabulary.js';
import type { Model } from '../../graph/model.js';
import { type Item, targetKey } from '../../graph/write/node-record.js';
import { Unreadable } from '../register/unreadable.js';

/** A node in expanded form: each property a list of values or nodes, under its IRI. */
export interface ExpandedNode {
  readonly '@id'?: string;
  readonly [iri: string]: unknown;
}

/** The item of a node. Fails for a node of no concept, and for a property or value that the profile has no place for. */
export function itemOfNode(model: Model, node: ExpandedNode): Item {
  const id = idOf(node, OWN_ID);
  const concept = model.conceptOf(id);
  if (concept === undefined) throw new Unreadable(`must have an @id of a known type, but got: ${id}`);
  const rest = new Properties(concept.type === 'Passage' ? withoutSelectors(node) : node);
  const item: Record<string, unknown> & { id: string } = { id };
  for (const [name, property] of Object.entries(concept.properties)) {
    if (property.derived) continue;
    const value = readProperty(property.kind, termOf(concept, name), rest);
    if (value !== undefined) item[name] = value;
  }
  for (const [name, edge] of Object.entries(concept.edges)) {
    const targets = rest
      .take(termOf(concept, name))
      .map((value) => (edge.properties ? targetOf(value, targetKey(edge), name) : idOf(value, name)));
    if (!edge.many && targets.length > 1)
      throw new Unreadable(`${name} must be one id, but got ${targets.length}`);
    if (targets.length > 0) item[name] = edge.many ? targets : targets[0];
  }
  rest.requireNone();
  return item;
}

/** What a node is, which its id says too; \`@reverse\`, \`@included\` and the like would say more. */
const OWN_KEYWORDS: ReadonlySet<string> = new Set(['@id', '@type']);

/** The properties of a node that were not read yet. */
class Properties {
  private readonly left: Map<string, readonly ExpandedNode[]>;

  constructor(node: ExpandedNode) {
    const named = Object.entries(node).filter(([iri]) => !OWN_KEYWORDS.has(iri));
    this.left = new Map(named as [string, ExpandedNode[]][]);
  }

  take(term: string): readonly ExpandedNode[] {
    const values = this.left.get(iriOf(term)) ?? [];
    this.left.delete(iriOf(term));
    return values.flatMap((value) =>
      Array.isArray(value['@list']) ? (value['@list'] as ExpandedNode[]) : [value],
    );
  }

  requireNone(): void {
    const [unknown] = this.left.keys();
    if (unknown !== undefined)
      throw new Unreadable(`must have properties of the profile only, but has: ${unknown}`);
  }
}

function readProperty(kind: string, term: string, from: Properties): unknown {
  switch (kind) {
    case 'names':
      return listOf(
        Object.entries(NAME_TERMS).flatMap(([kind, term]) =>
          from.take(term).map((name) => ({ ...words(name), kind })),
        ),
      );
    case 'texts':
      return listOf([
        ...from.take('schema:text').map((text) => ({ ...words(text), original: true })),
        ...from.take('schema:workTranslation').map(translation),
      ]);
    case 'externalIds':
      return listOf(from.take('schema:identifier').map(externalId));
    case 'range':
    case 'claimValue':
      return one(from.take(term).map(ownFields), term);
    default:
      return one(from.take(term).map(literal), term);
  }
}

const listOf = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined;

function one<T>(values: readonly T[], term: string): T | undefined {
  if (values.length > 1) throw new Unreadable(`${term} must have one value, but has ${values.length}`);
  return values[0];
}

function literal(value: ExpandedNode): unknown {
  // An address may be written as a value or as a node.
  if ('@value' in value) return value['@value'];
  if (typeof value['@id'] === 'string') return value['@id'];
  throw new Unreadable('must have a plain value where the profile has one, but got a node');
}

function words(value: ExpandedNode): Record<string, unknown> {
  const language = value['@language'];
  return {
    text: literal(value),
    ...(typeof language === 'string' ? { language: withCapitals(language) } : {}),
  };
}

/** Expansion makes a tag small; BCP 47 writes scripts as `Arab` and regions as `EG`. */
function withCapitals(tag: string): string {
  return tag
    .replace(/-[a-z]{4}(?=-|$)/g, (script) => `-${script[1]!.toUpperCase()}${script.slice(2)}`)
    .replace(/-[a-z]{2}(?=-|$)/g, (region) => region.toUpperCase());
}

function translation(node: ExpandedNode): Record<string, unknown> {
  const inner = new Properties(node);
  const text = one(inner.take('schema:text').map(words), 'schema:text');
  const translator = one(
    inner.take('schema:translator').map((value) => idOf(value, 'translator')),
    'schema:translator',
  );
  inner.requireNone();
  return { ...text, original: false, ...(translator === undefined ? {} : { translator }) };
}

function externalId(node: ExpandedNode): Record<string, unknown> {
  const inner = new Properties(node);
  const of = (term: string) => one(inner.take(term).map(literal), term);
  const [scheme, value, url] = [of('schema:propertyID'), of('schema:value'), of('schema:url')];
  inner.requireNone();
  return { scheme, value, ...(url === undefined ? {} : { url }) };
}

/** The fields of a value of several parts, under Isnad's own words. */
function ownFields(node: ExpandedNode): Record<string, unknown> {
  const prefix = iriOf('isnad:');
  const fields = Object.entries(node).filter(([iri]) => !iri.startsWith('@'));
  const foreign = fields.find(([iri]) => !iri.startsWith(prefix));
  if (foreign !== undefined)
    throw new Unreadable(`must have properties of the profile only, but has: ${foreign[0]}`);
  return Object.fromEntries(
    fields.map(([iri, values]) => [
      iri.slice(prefix.length),
      one((values as ExpandedNode[]).map(literal), iri),
    ]),
  );
}

function targetOf(node: ExpandedNode, key: string, edge: string): string | Record<string, unknown> {
  if ('@id' in node) return idOf(node, edge);
  const { [iriOf('isnad:target')]: target, ...own } = node;
  return { [key]: idOf((target as ExpandedNode[] | undefined)?.[0] ?? {}, edge), ...ownFields(own) };
}

const OWN_ID = 'its @id';
/** What a link to a node may hold. */
const BARE: ReadonlySet<string> = new Set(['@id', '@type', '@value']);

function idOf(node: ExpandedNode, where: string): string {
  const iri = node['@id'] ?? node['@value'];
  if (typeof iri === 'string' && iri.startsWith(ID_SPACE)) {
    const [more] = where === OWN_ID ? [] : Object.keys(node).filter((key) => !BARE.has(key));
    if (more === undefined) return iri.slice(ID_SPACE.length);
    throw new Unreadable(
      `${where} must name a node by its id alone, but has ${more} too: write it as a node of @graph`,
    );
  }
  throw new Unreadable(
    `${where} must be ${ID_SPACE}<type>:<slug>, but got: ${iri === undefined ? 'nothing' : iri}`,
  );
}

/** Both selectors together say what a passage is. */
function withoutSelectors(node: ExpandedNode): ExpandedNode {
  const { [iriOf('oa:hasSelector')]: selectors = [], ...others } = node;
  const properties = (selectors as ExpandedNode[]).map(({ '@type': _, '@id': __, ...inner }) => inner);
  return Object.assign({}, others, ...properties) as ExpandedNode;
}
