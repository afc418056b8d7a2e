// Which WebSockets and event streams are open, and when must one end though its client wants it?
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { HttpError } from '../http-error.js';
import { limitExceeded } from '../limit-exceeded.js';
import type { Limits } from '../limits.js';

/** A stream; it aborts when it must end, and the reason is an IsnadError for its client. */
export type Stream = AbortController;

export class OpenStreams {
  private readonly open = new Map<Stream, NodeJS.Timeout | undefined>();
  private isClosing = false;

  constructor(private readonly limits: Pick<Limits, 'streams' | 'recheckMs'>) {}

  /** Why there can be no further stream now; null where there can be one. */
  refusal(): HttpError | null {
    const { streams } = this.limits;
    if (this.isClosing) return { status: 503, error: closing() };
    if (this.open.size < streams) return null;
    return { status: 503, error: limitExceeded('streams', this.open.size + 1, streams) };
  }

  enter(): Stream {
    const stream = new AbortController();
    this.open.set(stream, undefined);
    return stream;
  }

  /** Ends the stream as soon as whoever holds it may not any more. What cannot be asked now is asked again. */
  watch(stream: Stream, stillValid: () => Promise<boolean>): void {
    if (!this.open.has(stream)) return;
    const look = (): void =>
      void stillValid()
        .catch(() => true)
        .then((isValid) => isValid || stream.abort(notValid()));
    this.open.set(stream, setInterval(look, this.limits.recheckMs).unref());
  }

  /** Its client has gone, or it has ended. */
  leave(stream: Stream): void {
    clearInterval(this.open.get(stream));
    this.open.delete(stream);
    stream.abort();
  }

  /** Ends all of them, and refuses others. */
  close(): void {
    this.isClosing = true;
    for (const stream of this.open.keys()) stream.abort(closing());
  }
}

function notValid(): IsnadError {
  return new IsnadError(
    ErrorCode.UNAUTHENTICATED,
    'The credential expired, was revoked, or its role changed. Connect again with one that is good.',
  );
}

function closing(): IsnadError {
  return new IsnadError(
    ErrorCode.GRAPH_UNAVAILABLE,
    'The server stops. Connect again in a few seconds, and go on with `after`.',
  );
}
