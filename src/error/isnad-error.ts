import { GraphQLError } from 'graphql';
import { ErrorCode } from './error-code.js';

/** An error that reaches the client as it is: a message that says what was wrong and what to do, and a code of the closed list. */
export class IsnadError extends GraphQLError {
  constructor(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

/**
 * Bad input. `argument` is named as the client wrote it (`first`, `filter.saidFrom`), `must` completes "must be …",
 * and `got` is shown as the client sent it.
 */
export function badInput(argument: string, must: string, got: unknown): IsnadError {
  const shown = JSON.stringify(got);
  const short = shown !== undefined && shown.length > 80 ? `${shown.slice(0, 77)}…` : shown;
  return new IsnadError(ErrorCode.BAD_USER_INPUT, `${argument} must be ${must}, but got: ${short}`, {
    argument,
  });
}
