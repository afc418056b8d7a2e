// What must an export of some statements hold, so that it can be imported by itself?
import { buildIsnadSchema } from '../../domain/schema.js';
import type { StatementFilter } from '../../domain/statement/statement-filter.type.js';
import { statementConditions } from '../../domain/statement/statements.listing.js';
import { Compiler } from '../../graph/compiler.js';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { batches } from '../../graph/write/batches.js';
import { TRANSLATED_BY } from '../../graph/write/node-record.js';
import type { Chosen } from './read-items.js';

/**
 * The statements of the filter, those that pass them on, the accepted claims that they assert, and whatever these refer
 * to, and so on: speakers, passages, documents, publishers, places. The ids are held in memory, about 100 bytes each.
 */
export async function closureOf(graph: Graph, model: Model, filter: StatementFilter): Promise<Chosen> {
  const found = new Set<string>();
  for await (const id of matching(graph, model, filter)) found.add(id);
  await follow(graph, found, PASSED_ON_BY);
  await follow(graph, found, ASSERTS, 1);
  await follow(graph, found, references(model));
  const byType = new Map<string, string[]>(model.concepts.map((concept) => [concept.type, []]));
  for (const id of found) byType.get(model.typeOfId(id) ?? '')?.push(id);
  for (const ids of byType.values()) ids.sort();
  return (concept) => byType.get(concept.type) ?? [];
}

/** The ids of the statements that the API would list for the same filter. */
async function* matching(graph: Graph, model: Model, filter: StatementFilter): AsyncGenerator<string> {
  const compiler = new Compiler(model, { schema: buildIsnadSchema(), fragments: {}, variableValues: {} });
  const { start = [], match = [], where = [] } = statementConditions(filter, 'n', compiler);
  const query = [
    ...start,
    `MATCH ${[...match, '(n:Statement)'].join('\nMATCH ')}`,
    `WHERE ${where.join(' AND ')}`,
    'RETURN DISTINCT n.id AS id',
  ].join('\n');
  for await (const row of graph.stream<{ id: string }>('export', query, compiler.params)) yield row.id;
}

const PASSED_ON_BY = "MATCH (n)<-[:CONVEYS]-(m:Statement {status: 'ACCEPTED'})";
const ASSERTS = "MATCH (n)<-[:ASSERTED_BY]-(m:Claim {status: 'ACCEPTED'})";

function references(model: Model): string {
  const declared = model.concepts.flatMap(({ edges }) => Object.values(edges));
  const types = new Set([...declared.map((edge) => edge.relationship), TRANSLATED_BY]);
  return `MATCH (n)-[r:${[...types].join('|')}]->(m:Node) WHERE r.derived IS NULL`;
}

/** Adds what a pattern leads to from `n` to `m`, and from there on; only so many steps where `steps` says so. */
async function follow(
  graph: Graph,
  found: Set<string>,
  pattern: string,
  steps = Number.POSITIVE_INFINITY,
): Promise<void> {
  const query = `UNWIND $ids AS id MATCH (n:Node {id: id}) ${pattern} RETURN DISTINCT m.id AS id`;
  let reached = [...found];
  for (let step = 0; step < steps && reached.length > 0; step++) {
    const next: string[] = [];
    for (const ids of batches(reached)) {
      for (const { id } of await graph.read<{ id: string }>('export', query, { ids })) {
        if (found.has(id)) continue;
        found.add(id);
        next.push(id);
      }
    }
    reached = next;
  }
}
