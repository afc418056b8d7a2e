// Do the passages of a bundle stand in the texts that are held, and are those texts the ones they were taken from?
import { anchorPassage } from '../../anchor/anchor-passage.js';
import { sliceCodePoints } from '../../anchor/code-points.js';
import { showValue } from '../../error/show-value.js';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { itemsOf, type ParsedBundle, type PlacedItem } from './bundle.js';
import { type BundleProblem, problemAt } from './bundle-problem.js';
import { wrongHash } from './check-hash.js';

/** Documents whose hash is not that of their text, and passages whose words stand elsewhere than they say. */
export async function passageProblems(
  graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
): Promise<BundleProblem[]> {
  const texts = await heldTexts(graph, model, bundles);
  return bundles.flatMap((bundle) =>
    itemsOf(model, bundle.data).flatMap((placed) => {
      if (placed.concept.type === 'Document') {
        return wrongHash(placed).map(({ path, message }) => problemAt(bundle, path, message));
      }
      if (placed.concept.type !== 'Passage') return [];
      const text = texts.get(placed.item.document as string);
      return text === undefined ? [] : misplaced(bundle, placed, text);
    }),
  );
}

/** The texts that the bundles bring, and those that the graph holds of documents that they refer to. */
async function heldTexts(
  graph: Graph,
  model: Model,
  bundles: readonly ParsedBundle[],
): Promise<Map<string, string>> {
  const items = bundles.flatMap((bundle) => itemsOf(model, bundle.data));
  const documents = new Map(
    items.filter(({ concept }) => concept.type === 'Document').map(({ item }) => [item.id, item]),
  );
  const named = items.filter(({ concept }) => concept.type === 'Passage').map(({ item }) => item.document);
  const rows = await graph.read<{ id: string; text: string; contentHash: string }>(
    'load-bundles',
    `UNWIND $ids AS id
     MATCH (d:Document { id: id }) WHERE d.text IS NOT NULL
     RETURN d.id AS id, d.text AS text, d.contentHash AS contentHash`,
    { ids: [...new Set(named)] },
  );
  const texts = new Map<string, string>();
  for (const { id, text, contentHash } of rows) {
    const given = documents.get(id);
    if (given === undefined || given.contentHash === contentHash) texts.set(id, text);
  }
  for (const [id, { text }] of documents) if (typeof text === 'string') texts.set(id, text);
  return texts;
}

function misplaced(bundle: ParsedBundle, { item, path }: PlacedItem, text: string): BundleProblem[] {
  const { start, end } = item as { start?: number; end?: number };
  if (start === undefined || end === undefined) return [];
  const exact = item.exact as string;
  const there = sliceCodePoints(text, start, end);
  if (there === exact) return [];
  const result = anchorPassage(text, {
    exact,
    prefix: item.prefix as string,
    suffix: item.suffix as string,
    start,
    end,
  });
  const nearest = result.anchor === 'ANCHORED' ? result : result.candidates[0];
  const advice =
    nearest === undefined
      ? 'nothing like it stands in the text'
      : `the nearest is ${nearest.start}..${nearest.end}: ${showValue(sliceCodePoints(text, nearest.start, nearest.end))}`;
  const message = `must be the words of ${item.document} at ${start}..${end}, ${showValue(there)}, but got: ${showValue(exact)}; ${advice}`;
  return [problemAt(bundle, [...path, 'exact'], message)];
}
