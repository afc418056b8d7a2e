/** The closed list of codes that `extensions.code` of an error can carry, each with what it means and what a client should do. */
export enum ErrorCode {
  BAD_USER_INPUT = 'BAD_USER_INPUT',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  UNAUTHENTICATED = 'UNAUTHENTICATED',
  FORBIDDEN = 'FORBIDDEN',
  LIMIT_EXCEEDED = 'LIMIT_EXCEEDED',
  GRAPH_UNAVAILABLE = 'GRAPH_UNAVAILABLE',
  TIMEOUT = 'TIMEOUT',
  INTERNAL = 'INTERNAL',
}

/** What each code means, for the schema's descriptions and for `docs/errors.md`. */
export const errorMeanings: Record<ErrorCode, string> = {
  BAD_USER_INPUT:
    'The operation or one of its arguments is not valid. The message names the argument and what it must be; sending the same again gives the same error.',
  NOT_FOUND:
    'A write, or an address, names something that does not exist. A lookup that finds nothing gives null and never this error.',
  CONFLICT:
    'A write meets another one: a version that is not the newest, or an idempotency key used for another body. Read again, then decide.',
  UNAUTHENTICATED: 'The credential is missing, expired or not valid. Sign in again.',
  FORBIDDEN: 'The credential is valid but its role does not allow this field.',
  LIMIT_EXCEEDED:
    'The operation is larger than the server allows. Nothing was read; `extensions.cost` says what was requested and the limit. Ask for less at once.',
  GRAPH_UNAVAILABLE: 'The database cannot be reached. Nothing was lost; try again in a few seconds.',
  TIMEOUT: 'The database took longer than the server allows and was stopped. Ask for less, or add a filter.',
  INTERNAL:
    'A fault of the server. The message tells nothing of its inside; the log does, under `extensions.errorId`.',
};
