// A server as `isnad start` puts it together, in this process, over the database of the test; several of them share it.
import { pino } from 'pino';
import { authentication } from '../../src/cli/authentication.js';
import { openChangeNews } from '../../src/cli/change-news.js';
import type { FeedTimes } from '../../src/domain/change/change-feed.js';
import { requestContext } from '../../src/domain/change/request-context.js';
import { model } from '../../src/domain/model.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';
import { type Connection, connect } from '../../src/graph/connect.js';
import type { Graph } from '../../src/graph/graph.js';
import { settle } from '../../src/ingest/derive/settle.js';
import type { OidcSettings } from '../../src/server/auth/auth-settings.js';
import { startServer } from '../../src/server/server.js';

export interface NewsServer {
  readonly url: string;
  readonly graph: Graph;
  readonly logged: { msg: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  post(query: string, authorization?: string): Promise<{ data: any; errors?: any[] }>;
  close(): Promise<void>;
}

export interface NewsOptions {
  readonly redisUrl?: string;
  readonly times?: FeedTimes;
  readonly adminKey: string;
  readonly oidc?: OidcSettings;
}

export async function startNewsServer(connection: Connection, options: NewsOptions): Promise<NewsServer> {
  const { redisUrl = null, times, adminKey, oidc = null } = options;
  const graph = await connect(connection);
  const logged: { msg: string }[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(JSON.parse(line)) });
  const news = await openChangeNews(() => graph, redisUrl, log, times);
  const authenticate = await authentication({ reading: 'open', adminKey, oidc }, () => graph, log);
  const server = await startServer({
    schema: buildIsnadSchema(),
    authenticate,
    context: async ({ headers }) => {
      const { caller } = await authenticate(headers.authorization);
      return requestContext({ graph, model, settle, ...news }, caller, null);
    },
    isReady: () => graph.isReady(),
    port: 0,
    examples: [],
    log,
  });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await server.close();
    news.close();
    await graph.close();
  };
  return {
    url: server.url,
    graph,
    logged,
    post: async (query, authorization = `Bearer ${adminKey}`) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as { data: unknown };
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
