// What must an export of some statements hold, so that it can be imported by itself?
import { buildIsnadSchema } from '../../domain/schema.js';
import type { StatementFilter } from '../../domain/statement/statement-filter.type.js';
import { statementConditions } from '../../domain/statement/statements.listing.js';
import { Compiler } from '../../graph/compiler.js';
import type { Graph } from '../../graph/graph.js';
import { IdSet } from '../../graph/id-set.js';
import type { Model } from '../../graph/model.js';
import { batches } from '../../graph/write/batches.js';
import { TRANSLATED_BY } from '../../graph/write/node-record.js';

const BATCH = 1_000;

/**
 * The statements of the filter, those that pass them on, the accepted claims that they assert, and whatever these refer
 * to, and so on: speakers, passages, documents, publishers, places.
 */
export async function closureOf(graph: Graph, model: Model, filter: StatementFilter): Promise<IdSet> {
  const told = new IdSet();
  const found = new IdSet();
  for await (const batch of matching(graph, model, filter)) {
    const statements = await reach(graph, told, batch, PASSED_ON_BY);
    const claims = await next(graph, statements, ASSERTS);
    await reach(graph, found, [...statements, ...claims], references(model));
  }
  return found;
}

/** The ids of the statements that the API would list for the same filter, some at a time. */
async function* matching(graph: Graph, model: Model, filter: StatementFilter): AsyncGenerator<string[]> {
  const compiler = new Compiler(model, { schema: buildIsnadSchema(), fragments: {}, variableValues: {} });
  const { start = [], match = [], where = [] } = statementConditions(filter, 'n', compiler);
  const query = [
    ...start,
    `MATCH ${[...match, '(n:Statement)'].join('\nMATCH ')}`,
    `WHERE ${where.join(' AND ')}`,
    'RETURN DISTINCT n.id AS id',
  ].join('\n');
  let batch: string[] = [];
  for await (const { id } of graph.stream<{ id: string }>('export', query, compiler.params)) {
    if (batch.push(id) < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

const PASSED_ON_BY = "MATCH (n)<-[:CONVEYS]-(m:Statement {status: 'ACCEPTED'})";
const ASSERTS = "MATCH (n)<-[:ASSERTED_BY]-(m:Claim {status: 'ACCEPTED'})";

function references(model: Model): string {
  const declared = model.concepts.flatMap(({ edges }) => Object.values(edges));
  const types = new Set([...declared.map((edge) => edge.relationship), TRANSLATED_BY]);
  return `MATCH (n)-[r:${[...types].join('|')}]->(m:Node) WHERE r.derived IS NULL`;
}

/** Adds ids, and what the pattern leads to from them, and from there on; gives those that were not there before. */
async function reach(
  graph: Graph,
  seen: IdSet,
  ids: readonly string[],
  pattern: string,
): Promise<readonly string[]> {
  const added: string[] = [];
  for (let step = ids.filter((id) => seen.add(id)); step.length > 0; ) {
    added.push(...step);
    step = (await next(graph, step, pattern)).filter((id) => seen.add(id));
  }
  return added;
}

/** What the pattern leads to from the ids, in one step. */
async function next(graph: Graph, ids: readonly string[], pattern: string): Promise<string[]> {
  const query = `UNWIND $ids AS id MATCH (n:Node {id: id}) ${pattern} RETURN DISTINCT m.id AS id`;
  const found: string[] = [];
  for (const batch of batches(ids)) {
    for (const { id } of await graph.read<{ id: string }>('export', query, { ids: batch })) found.push(id);
  }
  return found;
}
