/** Is every question to the database one read that an index answers, whatever the graph's size? */
import { parse } from 'graphql';
import neo4j, { type Plan } from 'neo4j-driver';
import { examples } from '../../src/cli/project-files.js';
import { model } from '../../src/domain/model.js';
import { queries } from '../../src/domain/queries.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';
import { compileOperation } from '../../src/graph/query.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';
import { seeds } from '../world.js';

/** Operators whose work grows with the whole graph. */
const FULL_SCAN = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|AllRelationshipsScan/;

const schema = buildIsnadSchema();
const sampled = await Promise.all(
  queries.map(
    async ({ name, sample }) => [name, (await compileOperation(sample, schema, model))[0]!] as const,
  ),
);
const shown = await Promise.all(
  (await examples()).map(
    async ({ name, query }) => [name, await compileOperation(query, schema, model)] as const,
  ),
);

describe('every question to the database', () => {
  let test: TestGraph;
  let driver: ReturnType<typeof neo4j.driver>;

  beforeAll(async () => {
    test = await openTestGraph();
    await loadBundles(test.graph, model, seeds);
    const { uri, username, password } = test.connection;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  }, 120_000);
  afterAll(async () => {
    await driver.close();
    await test.close();
  });

  it('has a name of its own', () => {
    expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length);
  });

  it('is asked by a root field, and every root field asks one', () => {
    // Who asks, and who has a key, is not asked of what the graph knows, and a preview is a write that is not kept.
    const others = ['apiKeys', 'mergePreview', 'viewer'];
    const fields = Object.keys(schema.getQueryType()!.getFields()).filter((name) => !others.includes(name));
    const asked = queries.map(({ sample }) => rootFieldOf(sample));
    expect(asked.sort()).toEqual(fields.sort());
  });

  it.each(sampled)('%s is found by an index', async (name, compiled) => {
    expect(compiled.query).toBe(name);
    expect(await fullScans(compiled)).toEqual([]);
  });

  it.each(shown)('in the example %s is found by an index', async (_, compiled) => {
    expect(await Promise.all(compiled.map(fullScans))).toEqual(compiled.map(() => []));
  });

  async function fullScans({ cypher, params }: { cypher: string; params: object }): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, params);
    return operators(summary.plan as Plan).filter((operator) => FULL_SCAN.test(operator));
  }

  it.each(sampled)('%s compiles to the same text every time', async (name, { cypher }) => {
    const { sample } = queries.find((query) => query.name === name)!;
    expect((await compileOperation(sample, schema, model))[0]?.cypher).toBe(cypher);
  });

  it.each(sampled)('%s keeps values out of its text', (_, { cypher, params }) => {
    const ids = Object.values(params)
      .flat()
      .filter((value) => typeof value === 'string' && value.includes(':'));
    expect(ids.filter((id) => cypher.includes(id as string))).toEqual([]);
  });
});

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}

function rootFieldOf(sample: string): string | undefined {
  const [operation] = parse(sample).definitions;
  const [field] = operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : [];
  return field?.kind === 'Field' ? field.name.value : undefined;
}
