// What holds for every request, whatever it asks for: timeouts, sizes, names, headers, compression, the shape of errors?
import type { IncomingMessage } from 'node:http';
import fastifyCompress from '@fastify/compress';
import fastifyCors from '@fastify/cors';
import {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  fastify,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { answerClientError } from './client-error.js';
import { hostCheck } from './host-check.js';
import { errorBody, httpErrorOf, tooLongAddress, unreadableAddress } from './http-error.js';
import type { Limits } from './limits.js';
import { wantsPage } from './page.js';
import { logRequests } from './request-log.js';
import { dataHeaders } from './security-headers.js';

/** Makes the HTTP server, without any address yet. `allowedHosts` are names besides localhost; no `corsOrigins`: no CORS. */
export async function createHttp(
  limits: Limits,
  allowedHosts: readonly string[],
  corsOrigins: readonly string[],
  log: Logger,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.receiveMs,
    connectionTimeout: limits.idleMs,
    keepAliveTimeout: limits.keepAliveMs,
    // A missing Host header is refused below, in the shape that every refusal has.
    http: { headersTimeout: limits.receiveMs, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    // A request that got in while the server closes is answered, and its connection closed after it.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    rewriteUrl: readableForPages,
    frameworkErrors: (_error, _request, reply) => {
      const answer = unreadableAddress();
      (reply as FastifyReply).code(answer.status).headers(dataHeaders).send(errorBody(answer));
    },
  });
  app.removeContentTypeParser('text/plain');
  guardRequests(app, limits, allowedHosts);
  logRequests(app, log);
  closeConnectionsWhenClosing(app);
  app.setErrorHandler<FastifyError>(async (fault, request, reply) => {
    const answer = httpErrorOf(fault, request, limits, log);
    return reply.code(answer.status).send(errorBody(answer));
  });
  if (corsOrigins.length > 0) {
    const origin = corsOrigins.includes('*') ? '*' : [...corsOrigins];
    await app.register(fastifyCors, { origin, methods: ['GET', 'POST'], maxAge: 600 });
  }
  await app.register(fastifyCompress, { threshold: limits.compressFromBytes, globalDecompression: false });
  return app;
}

/** A browser gets the page at an address that is not UTF-8 too, and it says there that nothing is there; programs are refused. */
function readableForPages(request: IncomingMessage): string {
  const url = request.url ?? '/';
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return wantsPage(request) ? url.replaceAll('%', '%25') : url;
  }
}

/** A connection whose request began before the closing would stay open after its answer, and be waited for. */
function closeConnectionsWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}

/** Gives each answer its headers, and refuses a request for another host or with too long an address. */
function guardRequests(app: FastifyInstance, limits: Limits, allowedHosts: readonly string[]): void {
  const checkHost = hostCheck(allowedHosts);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(dataHeaders);
    const refusal =
      request.url.length > limits.urlLength ? tooLongAddress() : checkHost(request.headers.host);
    if (refusal) return reply.code(refusal.status).send(errorBody(refusal));
  });
}
