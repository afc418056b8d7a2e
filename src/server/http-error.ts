// What does a client get for a request that never becomes a GraphQL operation? The same error shape, and a fitting status.
import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';
import { internalError } from './internal-error.js';
import { limitExceeded } from './limit-exceeded.js';
import type { Limits } from './limits.js';
import { statusOf } from './refusal.js';

/** An answer to a request that failed: its status and its one error. */
export interface HttpError {
  status: number;
  error: IsnadError;
}

export function badRequest(status: number, message: string): HttpError {
  return { status, error: new IsnadError(ErrorCode.BAD_USER_INPUT, message) };
}

export function tooLongAddress(): HttpError {
  return badRequest(414, 'The address of the request must be shorter. Send the operation by POST.');
}

export function unreadableAddress(): HttpError {
  return badRequest(
    400,
    'The address of the request must be percent-encoded UTF-8, but cannot be read as such.',
  );
}

/** An address without a route, or one that knows other methods only: those are `allowed`. */
export function noRoute(method: string, path: string, allowed: readonly string[]): HttpError {
  const where = JSON.stringify(path.slice(0, 200));
  if (allowed.length > 0)
    return badRequest(405, `${where} must be asked by ${allowed.join(' or ')}, but got: ${method}`);
  return {
    status: 404,
    error: new IsnadError(ErrorCode.NOT_FOUND, `There is nothing at ${where}. GraphQL is at /graphql.`),
  };
}

/** The body of such an answer. */
export function errorBody({ error }: HttpError): { errors: object[] } {
  return { errors: [{ message: error.message, extensions: error.extensions }] };
}

const unreadable = () =>
  badRequest(400, 'The body must be JSON that holds one object, but it cannot be read as such.');

/** What fastify refuses by itself, by its error code. */
const refusals: Record<string, (request: FastifyRequest, limits: Limits) => HttpError> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ({ headers }) =>
    badRequest(415, `content-type must be application/json, but got: ${headers['content-type'] ?? 'none'}`),
  FST_ERR_CTP_EMPTY_JSON_BODY: () =>
    badRequest(400, 'The body must be JSON that holds "query", but it is empty.'),
  FST_ERR_CTP_INVALID_JSON_BODY: unreadable,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    badRequest(400, 'The body must be as long as content-length says, but it is not.'),
  FST_ERR_CTP_BODY_TOO_LARGE: ({ headers }, { bodyBytes }) => {
    const announced = Number(headers['content-length']);
    return { status: 413, error: limitExceeded('bytes', announced || undefined, bodyBytes) };
  },
};

/** Turns an error of the HTTP layer into its answer; what is nobody's fault but the server's is logged. */
export function httpErrorOf(
  fault: FastifyError | IsnadError,
  request: FastifyRequest,
  limits: Limits,
  log: Logger,
): HttpError {
  if (fault instanceof IsnadError) return { status: statusOf(fault), error: fault };
  const refusal = refusals[fault.code];
  if (refusal) return refusal(request, limits);
  // The parser that refuses `__proto__` and `constructor` gives a bare SyntaxError.
  if (fault instanceof SyntaxError && fault.statusCode === 400) return unreadable();
  const { statusCode = 500 } = fault;
  if (statusCode >= 400 && statusCode < 500) return badRequest(statusCode, `${STATUS_CODES[statusCode]}.`);
  return { status: 500, error: internalError(log, fault) };
}
