// How do records become nodes and relationships, those that are new and those that the graph has in other words?
import { anchorOnly, anchorPassages } from '../../domain/document/anchor-passages.js';
import type { Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { createNodes } from '../../graph/write/new-nodes.js';
import type { NodeRecord } from '../../graph/write/node-record.js';
import { writeEdges, writeNodes } from '../../graph/write/write-nodes.js';
import { keepAttachedTexts } from '../bundle/attached-texts.js';

/** Writes nodes with their relationships; `stored` are those that the graph has. Passages are anchored where their document's text is held. */
export async function writeRecords(
  run: Run,
  model: Model,
  nodes: readonly NodeRecord[],
  stored: ReadonlyMap<string, unknown>,
): Promise<void> {
  const created = nodes.filter(({ id }) => !stored.has(id));
  await createNodes(run, model, created);
  await update(
    run,
    model,
    nodes.filter(({ id }) => stored.has(id)),
  );
  await writeEdges(
    run,
    created.flatMap((node) => node.edges.map((edge) => ({ from: node.id, ...edge }))),
  );
  await anchorOnly(run, idsOf(nodes, 'Passage'));
}

async function update(run: Run, model: Model, nodes: readonly NodeRecord[]): Promise<void> {
  if (nodes.length === 0) return;
  const documents = idsOf(nodes, 'Document');
  const before = await holding(run, documents);
  await keepAttachedTexts(run, nodes);
  await writeNodes(run, model, nodes);
  const after = await holding(run, documents);
  await anchorPassages(run, [...new Set([...before, ...after])]);
}

/** Those of the documents whose text is held. */
async function holding(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ id: string }>(
    'UNWIND $ids AS id MATCH (d:Document { id: id }) WHERE d.text IS NOT NULL RETURN d.id AS id',
    { ids },
  );
  return rows.map(({ id }) => id);
}

function idsOf(nodes: readonly NodeRecord[], type: string): string[] {
  return nodes.filter(({ concept }) => concept.type === type).map(({ id }) => id);
}
