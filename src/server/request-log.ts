// What does the log say of a request? One line: operation, status and duration; never variables, headers or the query.
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the GraphQL operation that the request turned out to be; null when it has none. */
    operationName: string | null;
  }
}

const requestOf = Symbol('the HTTP request that an operation came by');

/** A copy of a resolver context that knows its HTTP request. */
export function withRequest<Context extends object>(context: Context, request: FastifyRequest): Context {
  return Object.assign(Object.create(Object.getPrototypeOf(context)), context, { [requestOf]: request });
}

/** Tells the HTTP request the name of its operation, which only Apollo knows. */
export const operationNamePlugin: ApolloServerPlugin<{ [requestOf]?: FastifyRequest }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue, operationName }) => {
      if (contextValue[requestOf]) contextValue[requestOf].operationName = operationName;
    },
  }),
};

/** Logs one line for each answer: at info level what was asked for, at debug level the files of pages. */
export function logRequests(app: FastifyInstance, log: Logger): void {
  app.decorateRequest('operationName', null);
  app.addHook('onResponse', async (request, reply) => {
    const { method, operationName } = request;
    const path = request.url.split('?', 1)[0]?.slice(0, 200);
    const operation = operationName?.slice(0, 100);
    const line = { method, path, operation, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    log[path?.includes('/assets/') ? 'debug' : 'info'](line, 'request');
  });
}
