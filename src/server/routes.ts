// What is at which address?
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { type Example, serveGraphiql } from './graphiql.js';
import type { graphqlHandler } from './graphql-handler.js';
import type { Health } from './health.js';
import { serveHome } from './home.js';
import { errorBody, noRoute } from './http-error.js';
import type { MapTiles } from './map-tiles.js';
import { sendPage, wantsPage } from './page.js';
import { dataHeaders } from './security-headers.js';

export interface Routes {
  graphql: ReturnType<typeof graphqlHandler>;
  health: () => Promise<Health>;
  examples: readonly Example[];
  explorerDir?: string;
  tiles: MapTiles | null;
}

const methods: HTTPMethods[] = ['GET', 'POST'];

/** GraphQL (for a browser: GraphiQL), the health, the home page and the explorer; everything else is 404 or 405. */
export async function addRoutes(
  app: FastifyInstance,
  { graphql, health, examples, explorerDir, tiles }: Routes,
): Promise<void> {
  const graphiql = await serveGraphiql(app, examples);
  app.post('/graphql', graphql);
  app.get('/graphql', { exposeHeadRoute: false }, async (request, reply) =>
    wantsPage(request) ? sendPage(reply, graphiql) : graphql(request, reply),
  );

  app.get('/health', async (_, reply) => {
    const state = await health();
    return reply.code(state.status === 'ok' ? 200 : 503).send(state);
  });

  const explorer = await serveHome(app, explorerDir, tiles);
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = methods.filter((method) => app.hasRoute({ method, url: path }));
    if (explorer && allowed.length === 0 && wantsPage(request)) return explorer(reply);
    // A file that was there at the start and is gone has a route still, whose headers are those of a file.
    const method = request.method as HTTPMethods;
    const isGone = app.hasRoute({ method, url: path });
    if (isGone) reply.headers(dataHeaders);
    else if (allowed.length > 0) reply.header('allow', allowed.join(', '));
    const answer = noRoute(method, path, isGone ? [] : allowed);
    return reply.code(answer.status).send(errorBody(answer));
  });
}
