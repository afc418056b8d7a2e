// What does the graph look like as dots and lines?
import { bestName, matching } from '../../domain/entity/best-name.js';
import type { Concept } from '../../graph/concept.js';
import { type Item, targetKey } from '../../graph/write/node-record.js';
import type { ExportedItem, ExportSource } from '../export-format.js';
import type { GraphView, ViewEdge, ViewNode } from './graph-view.js';

const LONGEST_LABEL = 120;

/**
 * Everything but passages and claims is a node. Every declared edge between nodes is an edge; a claim with an object is
 * one from its subject to its object, and a statement has one to each document in which its evidence stands. Passages
 * are what these edges carry as evidence.
 */
export function viewOf(source: ExportSource): GraphView {
  return {
    nodes: async function* () {
      for await (const exported of source.items()) if (isNode(exported.concept)) yield nodeOf(exported);
    },
    edges: async function* () {
      for await (const exported of source.items()) yield* edgesOf(exported);
    },
  };
}

interface Words {
  readonly text: string;
  readonly language?: string;
  readonly original?: boolean;
}

type Fields = Readonly<Record<string, string | undefined>>;

const isNode = ({ type }: Concept) => type !== 'Passage' && type !== 'Claim';

function nodeOf({ concept, item }: ExportedItem): ViewNode {
  const words = (item.names ?? item.texts ?? []) as readonly Words[];
  const { kind, act, status, saidOn, publishedOn, start, end } = item as Fields;
  const original = words.find((word) => word.original) ?? words[0];
  return {
    id: item.id,
    type: concept.type,
    label: shortened(original?.text ?? item.id),
    labelAr: labelIn('ar', words),
    labelEn: labelIn('en', words),
    kind: kind ?? act ?? null,
    status: status ?? null,
    start: start ?? saidOn ?? publishedOn ?? null,
    end: end ?? start ?? saidOn ?? publishedOn ?? null,
  };
}

function labelIn(language: string, words: readonly Words[]): string | null {
  if (matching(words, language).length === 0) return null;
  return shortened(
    bestName(
      words.map((word) => JSON.stringify(word)),
      language,
    ),
  );
}

function shortened(text: string): string {
  const characters = [...text.replaceAll(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST_LABEL
    ? characters.join('')
    : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}

function* edgesOf({ concept, item, documents }: ExportedItem): Generator<ViewEdge> {
  const evidence = (item.evidence ?? []) as readonly string[];
  const { status = null, saidOn = null } = item as Fields;
  if (concept.type === 'Claim') yield* edgeOfClaim(item, evidence);
  if (!isNode(concept)) return;
  const common = { claim: null, polarity: null, status, start: saidOn, end: saidOn, evidence };
  for (const [name, edge] of Object.entries(concept.edges)) {
    if (edge.to === 'Passage') continue;
    for (const { target, stance } of targetsOf(item[name], targetKey(edge))) {
      const ends = { source: item.id, kind: edge.relationship, stance, target };
      yield { ...common, ...ends, id: idOf(ends), directed: edge.symmetric !== true };
    }
  }
  for (const target of documents) {
    const ends = { source: item.id, kind: 'APPEARS_IN', stance: null, target };
    yield { ...common, ...ends, id: idOf(ends), directed: true };
  }
}

/** None where the claim names no other entity. */
function* edgeOfClaim(item: Item, evidence: readonly string[]): Generator<ViewEdge> {
  const { id, subject, predicate, object, polarity = null, status = null, ...rest } = item as Fields & Item;
  if (object === undefined) return;
  const ends = { source: subject!, kind: predicate!, stance: null, target: object };
  const span = { start: rest.validFrom ?? null, end: rest.validTo ?? null };
  yield { id, ...ends, directed: true, claim: id, polarity, status, ...span, evidence };
}

/** A name token of XML, as GraphML wants it, and none of a node. One statement may take another one up in several ways. */
function idOf(edge: Pick<ViewEdge, 'source' | 'kind' | 'stance' | 'target'>): string {
  return [edge.source, edge.kind, ...(edge.stance === null ? [] : [edge.stance]), edge.target].join('--');
}

/** What an edge of an item leads to: ids, or objects with an id under `key` where the edge has properties. */
function targetsOf(value: unknown, key: string): { target: string; stance: string | null }[] {
  const targets = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return targets.map((target: string | Record<string, string>) =>
    typeof target === 'string'
      ? { target, stance: null }
      : { target: target[key]!, stance: target.stance ?? null },
  );
}
