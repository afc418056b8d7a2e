// May a page of this origin open a stream? Browsers let any page open a WebSocket, and leave it to the server to refuse.
import type { IncomingHttpHeaders } from 'node:http';
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';
import { isOwnName } from './host-check.js';
import type { HttpError } from './http-error.js';

/**
 * Makes the check of an Origin header, whose Host header was checked before: null when there is none, when it is this
 * server, when both are this machine, or when it is one of `corsOrigins` (`*` for any); else the answer.
 */
export function originCheck(
  corsOrigins: readonly string[],
): (headers: IncomingHttpHeaders) => HttpError | null {
  return ({ origin, host = '' }) => {
    if (origin === undefined || corsOrigins.includes('*') || corsOrigins.includes(origin)) return null;
    const from = URL.canParse(origin) ? new URL(origin).host : '';
    if (from !== '' && (from === host.toLowerCase() || (isOwnName(from) && isOwnName(host)))) return null;
    const message = `The Origin header must be this server, or one of ISNAD_CORS_ORIGIN, but got: ${JSON.stringify(origin.slice(0, 80))}`;
    return { status: 403, error: new IsnadError(ErrorCode.FORBIDDEN, message) };
  };
}
