// With which code and words is a WebSocket closed? Clients decide by the code whether to connect again.
import { CloseCode } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import { ToldError } from './told-error.js';

/** The most bytes of a reason. */
const REASON_BYTES = 123;
/** How long a client is given to say goodbye too. */
const GOODBYE_MS = 2_000;

/** Standard codes tell a client to connect again later, 4401 that it is of no use, 4403 to do so with a new credential. */
const codes: Partial<Record<ErrorCode, number>> = {
  [ErrorCode.UNAUTHENTICATED]: CloseCode.Unauthorized,
  [ErrorCode.BAD_USER_INPUT]: CloseCode.BadRequest,
  [ErrorCode.GRAPH_UNAVAILABLE]: 1013,
};

/** Closes it as the error says. `isKnown` tells a credential that was good until now from one that never was. */
export function closeFor(ws: WebSocket, error: unknown, isKnown: boolean): void {
  if (!(error instanceof IsnadError || error instanceof ToldError)) return;
  const errorCode = error.extensions.code as ErrorCode;
  const code = isKnown && errorCode === ErrorCode.UNAUTHENTICATED ? CloseCode.Forbidden : codes[errorCode];
  ws.close(code ?? 1011, shortened(`${errorCode}: ${error.message}`));
  const goodbye = setTimeout(() => ws.terminate(), GOODBYE_MS);
  ws.once('close', () => clearTimeout(goodbye));
}

function shortened(text: string): string {
  return text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(REASON_BYTES)).read);
}
