// How is a graph of any size read for an export? A page of one concept at a time, in the order of ids.
import type { Concept, Edge } from '../../graph/concept.js';
import type { Graph } from '../../graph/graph.js';
import type { IdSet } from '../../graph/id-set.js';
import type { Model } from '../../graph/model.js';
import type { ExportedItem } from '../export-format.js';
import { itemOf, type StoredEdge, type StoredNode } from './item-of-row.js';

const PAGE = 1_000;
const IDS_AT_ONCE = 10_000;
/** How many rows of a page are held: a statement may have texts of 100,000 characters each, a document one of 16 million. */
const HELD = 50;
const HELD_WITH_TEXTS = 1;

/**
 * The nodes as items, or those of them whose ids are `chosen`: concepts in the order of their declarations, each by id.
 * Whoever takes them sets the pace; a few rows are held at a time. What others write meanwhile may be in it or not.
 */
export async function* readItems(
  graph: Graph,
  model: Model,
  chosen: IdSet | null,
): AsyncGenerator<ExportedItem> {
  for (const concept of model.concepts) {
    for await (const { documents, ...stored } of chosen === null
      ? allRows(graph, concept)
      : chosenRows(graph, model, concept, chosen)) {
      yield { concept, item: itemOf(concept, stored), documents };
    }
  }
}

type Row = StoredNode & { readonly edges: StoredEdge[]; readonly documents: string[] };

/** Each page begins behind the last id of the one before, so its cost does not grow with the way there. */
async function* allRows(graph: Graph, concept: Concept): AsyncGenerator<Row> {
  const query = `MATCH (n:${concept.type}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT ${PAGE}\n${projection(concept)}`;
  for (let after = '', count = PAGE; count === PAGE; ) {
    count = 0;
    for await (const row of graph.stream<Row>('export', query, { after }, held(concept))) {
      count++;
      after = row.properties.id;
      yield row;
    }
  }
}

async function* chosenRows(graph: Graph, model: Model, concept: Concept, chosen: IdSet): AsyncGenerator<Row> {
  const query = `UNWIND $ids AS id MATCH (n:Node {id: id}) WHERE n:${concept.type}\n${projection(concept)}`;
  for await (const ids of idsOf(graph, model, concept, chosen)) {
    for (let at = 0; at < ids.length; at += PAGE) {
      yield* graph.stream<Row>('export', query, { ids: ids.slice(at, at + PAGE) }, held(concept));
    }
  }
}

/** The chosen ids of a concept in their order; out of all that there are, where the chosen ones are too many to be listed. */
async function* idsOf(graph: Graph, model: Model, concept: Concept, chosen: IdSet): AsyncGenerator<string[]> {
  const listed = chosen.list();
  if (listed !== null) {
    yield listed.filter((id) => model.typeOfId(id) === concept.type).sort();
    return;
  }
  const query = `MATCH (n:${concept.type}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT ${IDS_AT_ONCE}`;
  for (let after = ''; ; ) {
    const ids = (await graph.read<{ id: string }>('export', query, { after })).map(({ id }) => id);
    yield ids.filter((id) => chosen.has(id));
    if (ids.length < IDS_AT_ONCE) return;
    after = ids.at(-1)!;
  }
}

function held({ properties }: Concept): number {
  return 'text' in properties ? HELD_WITH_TEXTS : HELD;
}

/** The declared properties and edges of `n`, and the documents of its evidence. */
function projection({ properties, edges }: Concept): string {
  const stored = Object.entries(properties).filter(([, property]) => !property.derived);
  return [
    `RETURN n { .id, ${stored.map(([name]) => `.${name}`).join(', ')} } AS properties,`,
    `${edgesOut(Object.values(edges))} AS edges,`,
    `${'evidence' in edges ? EVIDENCE_DOCUMENTS : '[]'} AS documents`,
  ].join('\n');
}

const EVIDENCE_DOCUMENTS =
  'COLLECT { MATCH (n)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(d:Document) RETURN DISTINCT d.id ORDER BY d.id }';

/** In the order in which the API lists them. Where both ends say a symmetric edge, the one with the smaller id does. */
function edgesOut(edges: readonly Edge[]): string {
  if (edges.length === 0) return '[]';
  const repeated = edges
    .filter((edge) => edge.symmetric)
    .map(
      ({ relationship }) =>
        ` AND NOT (type(r) = '${relationship}' AND n.id > m.id AND EXISTS { (m)-[t:${relationship}]->(n) WHERE t.derived IS NULL })`,
    );
  return [
    `COLLECT { MATCH (n)-[r:${edges.map((edge) => edge.relationship).join('|')}]->(m:Node)`,
    `WHERE r.derived IS NULL${repeated.join('')}`,
    'RETURN { relationship: type(r), to: m.id, properties: properties(r) } ORDER BY r.order, m.id }',
  ].join('\n');
}
