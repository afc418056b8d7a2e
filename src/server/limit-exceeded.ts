// What does a client read when its request is larger than the server allows?
import { ErrorCode } from '../error/error-code.js';
import { IsnadError } from '../error/isnad-error.js';

/** What was too much, as `extensions.cost.kind` names it. */
export type LimitKind =
  | 'tokens'
  | 'depth'
  | 'aliases'
  | 'rootFields'
  | 'directives'
  | 'selections'
  | 'cost'
  | 'bytes'
  | 'streams'
  | 'streamOperations';

const texts: Record<LimitKind, { must: (limit: string) => string; remedy: string }> = {
  tokens: { must: (limit) => `have at most ${limit} tokens`, remedy: 'Split it into several.' },
  depth: { must: (limit) => `be at most ${limit} levels deep`, remedy: 'Ask for fewer levels at once.' },
  aliases: { must: (limit) => `have at most ${limit} aliases`, remedy: 'Ask for fewer things at once.' },
  rootFields: {
    must: (limit) => `have at most ${limit} fields at its top`,
    remedy: 'Split it into several.',
  },
  directives: { must: (limit) => `have at most ${limit} directives`, remedy: 'Split it into several.' },
  selections: {
    must: (limit) => `have at most ${limit} fields, those of its fragments included`,
    remedy: 'Ask for fewer fields at once.',
  },
  cost: {
    must: (limit) => `ask for at most ${limit} objects`,
    remedy: 'Ask for fewer with "first", or for fewer levels at once.',
  },
  bytes: { must: (limit) => `be sent in at most ${limit} bytes`, remedy: 'Split it into several.' },
  streams: {
    must: (limit) => `be one of at most ${limit} streams of this server`,
    remedy: 'Try again later.',
  },
  streamOperations: {
    must: (limit) => `be one of at most ${limit} at once on a WebSocket`,
    remedy: 'Complete another first.',
  },
};

/**
 * The error for an operation beyond a limit; nothing has been read when it is thrown.
 * `requested` undefined: the client did not say how much it was about to send.
 */
export function limitExceeded(kind: LimitKind, requested: number | undefined, limit: number): IsnadError {
  const { must, remedy } = texts[kind];
  const got = requested === undefined ? 'more' : requested.toLocaleString('en');
  const message = `The operation must ${must(limit.toLocaleString('en'))}, but got: ${got}. ${remedy}`;
  return new IsnadError(ErrorCode.LIMIT_EXCEEDED, message, { cost: { kind, requested, limit } });
}
