// What is at which address?
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { GraphQLError } from 'graphql';
import { type Example, serveGraphiql } from './graphiql.js';
import type { Health } from './health.js';
import { serveHome } from './home.js';
import { errorBody, noRoute } from './http-error.js';
import { sendPage, wantsPage } from './page.js';
import { refusal } from './refusal.js';
import { type RequestFacts, withRequest } from './request-log.js';

const methods: HTTPMethods[] = ['GET', 'POST'];

export interface Routes<Context extends object> {
  apollo: ApolloServer<Context>;
  context: (request: RequestFacts) => Promise<Context> | Context;
  health: () => Promise<Health>;
  operationMs: number;
  examples: readonly Example[];
  explorerDir?: string;
}

/** GraphQL (for a browser: GraphiQL), the health, the home page and the explorer; everything else is 404 or 405. */
export async function addRoutes<Context extends object>(
  app: FastifyInstance,
  { apollo, context, health, operationMs, examples, explorerDir }: Routes<Context>,
): Promise<void> {
  const graphql = fastifyApolloHandler(apollo, {
    context: async (request) => {
      try {
        return withRequest(await context(request), request);
      } catch (error) {
        throw error instanceof GraphQLError ? refusal(error) : error;
      }
    },
  });
  const graphiql = await serveGraphiql(app, examples);
  app.post('/graphql', { handlerTimeout: operationMs }, graphql);
  app.get('/graphql', { handlerTimeout: operationMs, exposeHeadRoute: false }, (request, reply) =>
    wantsPage(request) ? sendPage(reply, graphiql) : graphql.call(app, request, reply),
  );

  app.get('/health', async (_, reply) => {
    const state = await health();
    return reply.code(state.status === 'ok' ? 200 : 503).send(state);
  });

  const explorer = await serveHome(app, explorerDir);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = methods.filter((method) => app.hasRoute({ method, url: path }));
    if (explorer && allowed.length === 0 && wantsPage(request)) return sendPage(reply, explorer);
    if (allowed.length > 0) reply.header('allow', allowed.join(', '));
    const answer = noRoute(request.method, path, allowed);
    return reply.code(answer.status).send(errorBody(answer));
  });
}
