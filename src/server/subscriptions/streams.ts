// How are operations served that last longer than a request? Over WebSocket at /graphql, and as server-sent events at
// /graphql/stream: the same checks, the same bounds, the same answers.
import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Authenticate } from '../auth/authenticate.js';
import type { MakeContext } from '../graphql-handler.js';
import { hostCheck } from '../host-check.js';
import type { HttpError } from '../http-error.js';
import type { Limits } from '../limits.js';
import { originCheck } from '../origin-check.js';
import { admission } from './admission.js';
import { serveEventStreams } from './event-stream.js';
import { OpenStreams } from './open-streams.js';
import { StreamedOperations } from './operations.js';
import { serveWebSockets } from './websocket.js';

/** What both ways need. */
export interface StreamParts {
  readonly schema: GraphQLSchema;
  readonly authenticate: Authenticate;
  readonly operations: StreamedOperations<object>;
  readonly open: OpenStreams;
  /** Why this request may not open a stream now; null where it may. */
  readonly refusal: (request: Pick<IncomingMessage, 'headers'>) => HttpError | null;
  readonly limits: Limits;
  readonly log: Logger;
}

export interface StreamOptions<Context extends object> {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly context: MakeContext<Context>;
  readonly authenticate: Authenticate;
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly limits: Limits;
  readonly log: Logger;
}

/** Serves both, until the server closes: then each stream ends with a reason. */
export function serveStreams<Context extends object>(
  app: FastifyInstance,
  options: StreamOptions<Context>,
): void {
  const { schema, apollo, context, authenticate, limits, log } = options;
  const checkHost = hostCheck(options.allowedHosts);
  const checkOrigin = originCheck(options.corsOrigins);
  const open = new OpenStreams(limits);
  const operations = new StreamedOperations(schema, admission(apollo), context, limits, log);
  const refusal: StreamParts['refusal'] = ({ headers }) =>
    checkHost(headers.host) ?? checkOrigin(headers) ?? open.refusal();
  const parts: StreamParts = { schema, authenticate, operations, open, refusal, limits, log };
  serveWebSockets(app, parts);
  serveEventStreams(app, parts);
  app.addHook('preClose', async () => open.close());
}
