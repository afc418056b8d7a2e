// How is GraphQL spoken over a WebSocket (the graphql-transport-ws protocol): who connects, and what may they ask?
import type { IncomingHttpHeaders } from 'node:http';
import { makeServer, type Server } from 'graphql-ws';
import { limitExceeded } from '../limit-exceeded.js';
import type { Stream } from './open-streams.js';
import type { StreamedOperation } from './operations.js';
import type { StreamParts } from './streams.js';

/** A connection as the protocol knows it. */
export interface Connection {
  readonly stream: Stream;
  readonly upgrade: IncomingHttpHeaders;
  /** What its operations run with. */
  headers: IncomingHttpHeaders;
  /** Whether its client has said who it is, and may come in. */
  isKnown: boolean;
}

export type WebSocketProtocol = Server<Connection>;

export function webSocketProtocol({
  schema,
  authenticate,
  operations,
  open,
  limits,
}: StreamParts): WebSocketProtocol {
  return makeServer<Record<string, unknown>, Connection>({
    // Its own stops waiting with the first message, before anybody is known.
    connectionInitWaitTimeout: 0,
    onConnect: async ({ connectionParams, extra }) => {
      try {
        const authorization = authorizationOf(connectionParams) ?? extra.upgrade.authorization;
        const { stillValid } = await authenticate(authorization);
        extra.headers = { authorization };
        extra.isKnown = true;
        open.watch(extra.stream, stillValid);
        return true;
      } catch (error) {
        extra.stream.abort(operations.told(error));
        return false;
      }
    },
    onSubscribe: async ({ subscriptions, extra }, _id, request) => {
      const { length } = Object.keys(subscriptions);
      if (length > limits.streamOperations)
        return [limitExceeded('streamOperations', length, limits.streamOperations)];
      const begun = await operations.begin(request, extra.headers, extra.stream.signal);
      if (Array.isArray(begun)) return begun;
      return { schema, document: begun.document, operationName: begun.name, contextValue: begun };
    },
    execute: ({ contextValue }) => operations.run(contextValue as StreamedOperation),
    subscribe: ({ contextValue }) => operations.follow(contextValue as StreamedOperation),
  });
}

/** The credential in a client's first message, where browsers put it because they send no headers of their own. */
function authorizationOf(params: Readonly<Record<string, unknown>> = {}): string | undefined {
  const [, value] = Object.entries(params).find(([name]) => name.toLowerCase() === 'authorization') ?? [];
  return value === undefined ? undefined : String(value);
}
