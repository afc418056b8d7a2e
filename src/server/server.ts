// How is Isnad served over HTTP? This puts the parts together, listens, and closes again.
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { StartupError } from '../graph/local/startup-error.js';
import { startApollo } from './apollo.js';
import type { Authenticate } from './auth/authenticate.js';
import type { Example } from './graphiql.js';
import { graphqlHandler, type MakeContext } from './graphql-handler.js';
import { healthCheck } from './health.js';
import { createHttp } from './http.js';
import { defaultLimits, type Limits } from './limits.js';
import type { MapTiles } from './map-tiles.js';
import { portInUse } from './port-in-use.js';
import { addRoutes } from './routes.js';
import { serveStreams } from './subscriptions/streams.js';

export interface ServerOptions<Context extends object> {
  schema: GraphQLSchema;
  /** Makes the resolvers' context, a fresh one for each request. An IsnadError thrown here reaches the client as it is. */
  context: MakeContext<Context>;
  /** Who may hold a stream; without it, there are neither WebSockets nor event streams. */
  authenticate?: Authenticate;
  /** Does the graph answer a query now? May throw, and may hang. */
  isReady: () => Promise<boolean>;
  /** 0 takes any free one. */
  port: number;
  /** The address to listen on; default 127.0.0.1, this machine only. */
  host?: string;
  /** Shown as tabs in GraphiQL, in this order. */
  examples: readonly Example[];
  log: Logger;
  /** Default true. */
  introspection?: boolean;
  /** Names besides localhost and `host` that a Host header may have; `*` for any. */
  allowedHosts?: readonly string[];
  /** Origins whose pages may ask; `*` for any; default none. */
  corsOrigins?: readonly string[];
  /** A bundled web page (index.html, assets/) to serve at /. */
  explorerDir?: string;
  /** Where the explorer's map gets its tiles; without them it draws its own. */
  tiles?: MapTiles | null;
  /** Other bounds than the default ones. */
  limits?: Partial<Limits>;
}

export interface RunningServer {
  /** Without a slash at its end. */
  url: string;
  /** Stops accepting, lets requests under way finish for `limits.drainMs`, then closes. Safe to call again. */
  close(): Promise<void>;
}

/** Starts serving; resolves when requests are accepted. Throws a StartupError when the address cannot be used. */
export async function startServer<Context extends object>(
  options: ServerOptions<Context>,
): Promise<RunningServer> {
  const { schema, context, authenticate, isReady, examples, explorerDir, log, host = '127.0.0.1' } = options;
  const { introspection = true, allowedHosts = [], corsOrigins = [], tiles = null } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const app = await createHttp(limits, [host, ...allowedHosts], corsOrigins, log);
  const apollo = await startApollo<Context>(schema, limits, introspection, log);
  const health = healthCheck(isReady, limits, log);
  const allowed = { allowedHosts: [host, ...allowedHosts], corsOrigins };
  if (authenticate) serveStreams(app, { schema, apollo, context, authenticate, ...allowed, limits, log });
  const graphql = graphqlHandler(app, apollo, context, limits.operationMs);
  await addRoutes(app, { graphql, health, examples, explorerDir, tiles });

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= drain(app, limits.drainMs).then(() => apollo.stop());
    return closing;
  };
  try {
    await app.listen({ port: options.port, host });
  } catch (error) {
    await close();
    throw addressError(error, host, options.port);
  }
  return { url: urlOf(app, host), close };
}

async function drain(app: FastifyInstance, ms: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), ms);
  await app.close();
  clearTimeout(timer);
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port at ${address}`);
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const name = local ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}

function addressError(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return portInUse(port);
    case 'EACCES':
      return new StartupError(
        `Port ${port} is reserved for the system.`,
        'Choose another: PORT=4000 npm start',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND': {
      const remedy = 'Leave ISNAD_HOST out to listen on this machine only.';
      return new StartupError(`ISNAD_HOST must be an address of this machine, but got: ${host}`, remedy);
    }
    default:
      return error;
  }
}
