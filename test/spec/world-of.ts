// The world that the tests of one file ask: opened before the first of them, closed after the last.
import { model } from '../../src/domain/model.js';
import { loadBundles } from '../../src/ingest/bundle/load-bundles.js';
import { openWorld, type World } from '../world.js';

/** What tests may do with it. */
export interface Asker extends Pick<World, 'ask' | 'post'> {
  /** Loads one more bundle into it; fails, and loads nothing, where the bundle is wrong. */
  load(bundle: { file: string; data: object }): Promise<unknown>;
}

/** A world of the given bundles for the tests of the file that calls it. */
export function worldOf(bundles: Parameters<typeof openWorld>[0]): Asker {
  let world: World | undefined;
  beforeAll(async () => {
    world = await openWorld(bundles);
  }, 180_000);
  afterAll(() => world?.close());
  return {
    ask: (query, variables) => world!.ask(query, variables),
    post: (query, variables) => world!.post(query, variables),
    load: (bundle) => loadBundles(world!.graph, model, [bundle]),
  };
}

/** The ids of the nodes in a connection, in its order. */
export function idsIn(connection: { edges: { node: { id: string } }[] }): string[] {
  return connection.edges.map(({ node }) => node.id);
}
