// Which HTTP status does a request get that is refused as a whole, before anything of it runs?
import { HeaderMap } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../error/error-code.js';

const statuses: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 400,
  INTERNAL: 500,
  GRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The HTTP status that says the same as the code of an error. */
export function statusOf({ extensions }: GraphQLError): number {
  return statuses[extensions.code as ErrorCode] ?? 500;
}

/** The same error with the status of its code; Apollo takes the status out again before the client sees the error. */
export function refusal<E extends GraphQLError>(error: E): E {
  const status = statusOf(error);
  const headers = new HeaderMap(status === 401 ? [['www-authenticate', 'Bearer']] : []);
  return Object.assign(error, { extensions: { ...error.extensions, http: { status, headers } } });
}
