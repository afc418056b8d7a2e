/** Is the world that `npm run bench` measures in the same one each time, and one that `isnad import` takes as a whole? */
import { worldOf } from '../../bench/world/world.js';
import { importTexts, ndjson } from '../ingest/import-text.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';

let world: TestGraph;

beforeAll(async () => {
  world = await openTestGraph();
}, 180_000);
afterAll(() => world?.close());

describe('the world of the benchmark', () => {
  it('is the same for the same number and seed, and another for another seed', () => {
    expect([...worldOf(200)]).toEqual([...worldOf(200)]);
    expect([...worldOf(200, 2)]).not.toEqual([...worldOf(200)]);
  });

  it('has as many statements as asked for, each with its evidence, and chains of one to five', () => {
    const items = [...worldOf(2_000)];
    const conveys = new Map(
      items
        .filter(({ id }) => id.startsWith('statement:'))
        .map(({ id, conveys }) => [id, (conveys as string[] | undefined)?.[0]]),
    );
    const depthOf = (id: string): number => 1 + (conveys.get(id) ? depthOf(conveys.get(id)!) : 0);
    expect(conveys.size).toBe(2_000);
    expect(new Set([...conveys.keys()].map(depthOf))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  it('is imported without a rejection', async () => {
    const items = [...worldOf(300)];
    const report = await importTexts(world.graph, { 'world.ndjson': ndjson(...items) });
    expect(report).toMatchObject({ read: items.length, created: items.length, rejections: [] });
    const [found] = await world.graph.read<{ statements: number }>(
      'test',
      'MATCH (s:Statement) WHERE EXISTS { (s)-[:APPEARS_IN]->(:Document) } RETURN count(s) AS statements',
    );
    expect(found).toEqual({ statements: 300 });
  }, 180_000);
});
