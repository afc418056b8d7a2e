// A small world behind a real HTTP server: GraphQL in, JSON out.
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { authentication } from '../src/cli/authentication.js';
import { requestContext } from '../src/domain/change/request-context.js';
import type { Role } from '../src/domain/change/role.js';
import { model } from '../src/domain/model.js';
import { buildIsnadSchema } from '../src/domain/schema.js';
import type { Graph, RanStatement } from '../src/graph/graph.js';
import { loadBundles } from '../src/ingest/bundle/load-bundles.js';
import { settle } from '../src/ingest/derive/settle.js';
import { type ServerOptions, startServer } from '../src/server/server.js';
import { openTestGraph } from './neo4j.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly data: any;
  readonly errors?: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

export interface World {
  readonly graph: Graph;
  readonly url: string;
  /** Every statement that went to the database since `statements` was last emptied. */
  readonly statements: RanStatement[];
  /** The whole answer over HTTP. */
  post(query: string, variables?: object): Promise<Answer>;
  /** The data of an operation that must not fail. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  ask(query: string, variables?: object): Promise<any>;
  close(): Promise<void>;
}

/** The seeds, as a fresh clone has them. */
export const seeds = ['first-report', 'briefs'].map((name) => ({
  file: `seeds/${name}.yaml`,
  text: readFileSync(new URL(`../seeds/${name}.yaml`, import.meta.url), 'utf8'),
}));

/** A world that holds the given bundles and nothing else; a bundle may be written as an object. */
export async function openWorld(
  bundles: readonly ({ file: string; text: string } | { file: string; data: object })[],
  {
    reading,
    ...options
  }: Pick<ServerOptions<object>, 'explorerDir' | 'limits' | 'tiles'> & {
    /** With it, whoever asks is who their credential says, as on a real server; without it, anybody is an editor. */
    reading?: 'open' | 'key';
  } = {},
): Promise<World> {
  const { graph, close } = await openTestGraph();
  await loadBundles(graph, model, bundles);
  const statements: RanStatement[] = [];
  const log = pino({ level: 'silent' });
  const authenticate =
    reading && (await authentication({ reading, adminKey: null, oidc: null }, () => graph, log));
  const server = await startServer({
    schema: buildIsnadSchema(),
    context: async ({ headers }) =>
      requestContext(
        { graph, model, settle },
        authenticate
          ? (await authenticate(headers.authorization)).caller
          : { id: `key:${headers['x-caller'] ?? 'editor'}`, role: (headers['x-role'] ?? 'editor') as Role },
        (headers['idempotency-key'] as string | undefined) ?? null,
      ),
    isReady: () => graph.isReady(),
    port: 0,
    examples: [],
    log,
    ...options,
  });
  graph.onStatement = (statement) => statements.push(statement);
  const post = async (query: string, variables: object = {}): Promise<Answer> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return {
    graph,
    url: server.url,
    statements,
    post,
    ask: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
      return data;
    },
    close: async () => {
      await server.close();
      await close();
    },
  };
}
