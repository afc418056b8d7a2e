/** Do the sample operations run as printed, each root field with one statement to the database? */
import { parse } from 'graphql';
import { examples } from '../../src/cli/project-files.js';
import { openWorld, seeds, type World } from '../world.js';

const samples = await examples();

describe('the operations in examples/', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(seeds);
  }, 120_000);
  afterAll(() => world.close());

  it('are twelve', () => {
    expect(samples).toHaveLength(12);
  });

  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', async (_, { query, variables }) => {
    const [operation] = parse(query).definitions;
    const rootFields =
      operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections.length : 0;
    world.statements.length = 0;
    const data = await world.ask(query, variables);
    expect(world.statements).toHaveLength(rootFields);
    for (const answer of Object.values<object>(data)) {
      const list = (answer as { edges?: unknown[] }).edges ?? answer;
      expect(Array.isArray(list) ? list.length : 1).toBeGreaterThan(0);
      expect(answer).not.toBeNull();
    }
  });
});
