// How do several servers on one graph hear of each other's changes? Through Redis, which carries the ids of changes and
// nothing else: each server reads the log itself. What Redis loses is found at the next look, so it is never waited for.
import { Redis, type RedisOptions } from 'ioredis';
import type { Logger } from 'pino';

const CHANNEL = 'isnad:changes';
const LONGEST_WAIT_MS = 5_000;
/** How long a stopping server waits for a connection that may be gone already. */
const GOODBYE_MS = 200;

/** Tells the other servers of a change, and is told by them. */
export interface Bell {
  ring(change: string): void;
  close(): void;
}

/** `heard` gets the id of each change that some server wrote; null where some may have been missed while Redis was away. */
export function openBell(url: string, heard: (change: string | null) => void, log: Logger): Bell {
  const options: RedisOptions = {
    retryStrategy: (times) => Math.min(times * 200, LONGEST_WAIT_MS),
    disconnectTimeout: GOODBYE_MS,
  };
  const ears = new Redis(url, { ...options, maxRetriesPerRequest: null });
  const mouth = new Redis(url, { ...options, enableOfflineQueue: false });
  let isAway = false;
  let isClosed = false;
  let reason = 'the connection ended';
  ears.on('error', (error: Error) => {
    reason = error.message;
  });
  ears.on('close', () => {
    if (!isAway && !isClosed) log.warn({ reason }, 'Redis is away: changes of other servers arrive later');
    isAway = true;
  });
  ears.on('ready', () => {
    if (isAway) log.warn('Redis is back');
    isAway = false;
    heard(null);
  });
  ears.on('message', (_channel, change) => heard(change));
  // Subscribed again by the client itself after each time that it was away.
  void ears.subscribe(CHANNEL).catch(() => undefined);
  // The same fault is told once, above.
  mouth.on('error', () => undefined);
  return {
    ring: (change) => void mouth.publish(CHANNEL, change).catch(() => undefined),
    close: () => {
      isClosed = true;
      ears.disconnect();
      mouth.disconnect();
    },
  };
}
