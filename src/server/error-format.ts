// How does an error of a GraphQL operation look to the client? Every one gets a code of the closed list, and none tells of
// the server's inside.
import { GraphQLError, type GraphQLFormattedError, Lexer, TokenKind } from 'graphql';
import type { Logger } from 'pino';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';
import { argumentPath } from './argument-path.js';
import { internalError } from './internal-error.js';
import { limitExceeded } from './limit-exceeded.js';
import type { Limits } from './limits.js';

/** The codes of the libraries below, as Isnad's. A code that is neither here nor Isnad's own is a fault of the server. */
const foreignCodes: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: ErrorCode.BAD_USER_INPUT,
  GRAPHQL_VALIDATION_FAILED: ErrorCode.BAD_USER_INPUT,
  BAD_REQUEST: ErrorCode.BAD_USER_INPUT,
  OPERATION_RESOLUTION_FAILURE: ErrorCode.BAD_USER_INPUT,
  PERSISTED_QUERY_NOT_FOUND: ErrorCode.BAD_USER_INPUT,
  PERSISTED_QUERY_NOT_SUPPORTED: ErrorCode.BAD_USER_INPUT,
  UNAUTHORIZED: ErrorCode.FORBIDDEN,
};

/** What graphql-js says too briefly, in words that tell what to do. */
const retold: Record<string, string> = {
  'Validation aborted.':
    'The operation asks for the same fields too often to be checked. Ask for each of them once.',
};

/** Makes Apollo's `formatError`: an IsnadError passes as it is, what a client did wrong keeps its message, the rest is logged. */
export function errorFormatter(log: Logger, limits: Limits) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = causeOf(error);
    if (cause instanceof IsnadError) return { ...formatted, extensions: withoutHttp(cause.extensions) };
    const tokens = tokensBeyond(error, limits.tokens);
    if (tokens) return limitExceeded('tokens', tokens, limits.tokens).toJSON();
    const code = isFaultyArgument(error, cause) ? ErrorCode.BAD_USER_INPUT : codeOf(formatted);
    const { locations, path } = formatted;
    if (code === ErrorCode.INTERNAL) return { ...internalError(log, cause, path).toJSON(), locations, path };
    return { ...retell(formatted, error, code), locations, path };
  };
}

/** A library's words for what the client did wrong; those about the value of an argument name it. */
function retell(formatted: GraphQLFormattedError, error: unknown, code: ErrorCode): GraphQLFormattedError {
  const message = retold[formatted.message] ?? formatted.message;
  const isInvalid = formatted.extensions?.code === 'GRAPHQL_VALIDATION_FAILED';
  const argument = isInvalid && error instanceof GraphQLError ? argumentPath(error) : null;
  if (argument === null) return { message, extensions: { code } };
  return { message: `${argument}: ${message}`, extensions: { code, argument } };
}

/** What was thrown first, below the wrappings of graphql-js and Apollo. */
function causeOf(error: unknown): unknown {
  if (error instanceof IsnadError || !(error instanceof GraphQLError) || !error.originalError) return error;
  return causeOf(error.originalError);
}

/** An argument refused while the operation runs (a null variable, say): graphql-js names its place, a resolver does not. */
function isFaultyArgument(error: unknown, cause: unknown): boolean {
  return cause instanceof GraphQLError && cause !== error && cause.nodes !== undefined;
}

function codeOf({ extensions }: GraphQLFormattedError): ErrorCode {
  const code = String(extensions?.code);
  return code in ErrorCode ? (code as ErrorCode) : (foreignCodes[code] ?? ErrorCode.INTERNAL);
}

function withoutHttp({ http: _, ...extensions }: Record<string, unknown>): Record<string, unknown> {
  return extensions;
}

/**
 * The number of tokens in the document, when parsing stopped because they are more than the limit; else undefined.
 * graphql-js gives a plain syntax error for it, which points at the first token beyond the limit.
 */
function tokensBeyond(error: unknown, limit: number): number | undefined {
  if (!(error instanceof GraphQLError) || error.extensions.code !== 'GRAPHQL_PARSE_FAILED' || !error.source)
    return undefined;
  const lexer = new Lexer(error.source);
  let count = 0;
  let firstBeyond: number | undefined;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) {
      count += 1;
      if (count === limit + 1) firstBeyond = lexer.token.start;
    }
  } catch {
    // The rest cannot be read as tokens: what has been counted is what was asked for at least.
  }
  return firstBeyond !== undefined && firstBeyond === error.positions?.[0] ? count : undefined;
}
