// What does a client learn of a fault of the server, and what does the log?
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';

/** Logs the fault with its stack and gives the neutral error that a client sees; `errorId` is in both. */
export function internalError(log: Logger, fault: unknown, path?: readonly (string | number)[]): IsnadError {
  const errorId = randomUUID();
  const { name, message, stack, code } =
    fault instanceof Error ? (fault as NodeJS.ErrnoException) : thrown(fault);
  log.error(
    { errorId, path: path?.join('.'), err: { type: name, message, stack, code } },
    'a request failed',
  );
  const text = `The server failed at this. Its log says why, under the errorId ${errorId}.`;
  return new IsnadError(ErrorCode.INTERNAL, text, { errorId });
}

function thrown(value: unknown): { name: string; message: string; stack?: string; code?: string } {
  return { name: typeof value, message: String(value) };
}
