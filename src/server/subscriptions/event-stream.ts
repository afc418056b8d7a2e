// How is an operation answered as server-sent events (the graphql-sse protocol, a connection for each operation)?
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { badInput } from '../../error/isnad-error.js';
import { errorBody } from '../http-error.js';
import type { OperationRequest } from './admission.js';
import type { StreamParts } from './streams.js';

/** Takes the operations of /graphql/stream. */
export function serveEventStreams(app: FastifyInstance, parts: StreamParts): void {
  const { authenticate, open } = parts;
  app.post('/graphql/stream', async (request, reply) => {
    const operation = readOperation(request);
    const refusal = parts.refusal(request);
    if (refusal !== null) return reply.code(refusal.status).send(errorBody(refusal));
    const stream = open.enter();
    reply.raw.once('close', () => open.leave(stream));
    const { stillValid } = await authenticate(request.headers.authorization);
    open.watch(stream, stillValid);
    await answer(request, reply, await results(operation, request, stream.signal, parts));
    // A server that stops does not wait for the client to let go of the connection.
    if (stream.signal.aborted) request.raw.socket.destroySoon();
  });
}

function readOperation({ headers, body }: FastifyRequest): OperationRequest {
  if (headers.accept !== 'text/event-stream')
    throw badInput('accept', 'text/event-stream', headers.accept ?? null);
  const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string') throw badInput('query', 'the text of a GraphQL operation', query ?? null);
  if (operationName != null && typeof operationName !== 'string')
    throw badInput('operationName', 'a string', operationName);
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw badInput('variables', 'an object', variables);
  return { query, operationName, variables: variables as Record<string, unknown> };
}

/** All that the operation answers; what is wrong with it is the one answer. */
async function results(
  request: OperationRequest,
  { headers }: FastifyRequest,
  ended: AbortSignal,
  { operations }: StreamParts,
): Promise<AsyncIterable<ExecutionResult>> {
  const begun = await operations.begin(request, headers, ended);
  if (Array.isArray(begun)) return only({ errors: begun });
  const answered = await (begun.kind === 'subscription' ? operations.follow(begun) : operations.run(begun));
  return Symbol.asyncIterator in answered ? answered : only(answered);
}

async function* only(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

/** Writes the answers. The next is asked for when the last is on its way, because the library would keep them all. */
async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  answers: AsyncIterable<ExecutionResult>,
): Promise<void> {
  const { raw } = reply;
  const write = createHandler({
    onSubscribe: () => answers as AsyncIterable<never>,
    onNext: () => readOrGone(raw),
  });
  await write(request, reply);
}

/** Waits while what was written is not taken. */
async function readOrGone(raw: ServerResponse): Promise<void> {
  if (!raw.writableNeedDrain || raw.closed) return;
  const waited = new AbortController();
  const { signal } = waited;
  await Promise.race([once(raw, 'drain', { signal }), once(raw, 'close', { signal })]);
  waited.abort();
}
