// How long may a request be worked on, and how do those who work on it learn that nobody waits any more?
//
// fastify has a handlerTimeout and a request.signal, but both end with the request's body, before the work has begun.
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Aborts when the time is up or the client has gone; null where the route has no deadline. */
    deadline: AbortSignal | null;
  }
}

/** Makes a handler whose answer, when it takes longer than `ms`, is the error TIMEOUT. Its own end is not waited for. */
export function withDeadline(app: FastifyInstance, ms: number, handler: RouteHandlerMethod) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const work = new AbortController();
    request.deadline = work.signal;
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) work.abort();
    });
    return inTime(ms, work, Promise.resolve(handler.call(app, request, reply)));
  };
}

/** What `doing` gives within `ms`; else `work` is told to stop, and it fails with TIMEOUT. Its own end is not waited for. */
export async function inTime<T>(ms: number, work: AbortController, doing: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = tookTooLong(ms);
      work.abort(error);
      reject(error);
    }, ms);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tookTooLong(ms: number): IsnadError {
  const text = `The operation must be done within ${ms / 1000} s, but took longer and was stopped. Ask for less, or add a filter.`;
  return new IsnadError(ErrorCode.TIMEOUT, text);
}
