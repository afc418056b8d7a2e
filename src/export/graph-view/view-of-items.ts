// What does the graph look like as dots and lines?
import { bestName, matching } from '../../domain/entity/best-name.js';
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
      for await (const exported of source.items()) if (isNode(exported)) yield nodeOf(exported);
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

const isNode = ({ concept }: ExportedItem) => concept.type !== 'Passage' && concept.type !== 'Claim';

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
  const { status, subject, predicate, object, polarity, validFrom, validTo, saidOn } = item as Fields;
  const none = {
    directed: true,
    claim: null,
    polarity: null,
    status: null,
    start: null,
    end: null,
    evidence,
  };
  if (concept.type === 'Claim') {
    if (object === undefined) return;
    const ends = { id: item.id, source: subject!, target: object, kind: predicate! };
    const span = { start: validFrom ?? null, end: validTo ?? null };
    yield { ...none, ...ends, ...span, claim: item.id, polarity: polarity ?? null, status: status ?? null };
    return;
  }
  if (concept.type === 'Passage') return;
  const own = { ...none, status: status ?? null, start: saidOn ?? null, end: saidOn ?? null };
  for (const [name, edge] of Object.entries(concept.edges)) {
    if (edge.to === 'Passage') continue;
    for (const target of targetsOf(item[name])) {
      const ends = { source: item.id, target, kind: edge.relationship };
      yield { ...own, ...ends, id: idOf(ends), directed: edge.symmetric !== true };
    }
  }
  for (const target of documents) {
    const ends = { source: item.id, target, kind: 'APPEARS_IN' };
    yield { ...own, ...ends, id: idOf(ends) };
  }
}

const idOf = ({ source, kind, target }: { source: string; kind: string; target: string }) =>
  `${source} ${kind} ${target}`;

/** The ids that an edge of an item leads to; where it has properties, the id is the first of them. */
function targetsOf(value: unknown): string[] {
  const targets = value === undefined ? [] : Array.isArray(value) ? value : [value];
  return targets.map((target) =>
    typeof target === 'string' ? target : (Object.values(target as object)[0] as string),
  );
}
