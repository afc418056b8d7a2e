// Does the graph answer queries now? Asked by whoever watches the server, as often as they like.
import type { Logger } from 'pino';
import type { Limits } from './limits.js';

export type Health = { status: 'ok' } | { status: 'unavailable'; reason: string };

const ok: Health = { status: 'ok' };
const unavailable = (reason: string): Health => ({ status: 'unavailable', reason });

/**
 * Makes the health check. One check runs at a time, its answer is kept for `healthCacheMs`, and it takes no longer than
 * `healthMs`: asking often puts no load on the database. Never throws. The log says when the state changes.
 */
export function healthCheck(
  isReady: () => Promise<boolean>,
  limits: Pick<Limits, 'healthMs' | 'healthCacheMs'>,
  log: Logger,
): () => Promise<Health> {
  let asking: Promise<Health> | undefined;
  let kept: { health: Promise<Health>; until: number } | undefined;
  let last: Health['status'] | undefined;

  // A database that hangs is asked once, not once for each check that gave up waiting for it.
  const ask = (): Promise<Health> => {
    asking ??= Promise.resolve()
      .then(isReady)
      .then(
        (ready) => (ready ? ok : unavailable('The database does not answer queries yet.')),
        () => unavailable('The database cannot be reached.'),
      )
      .finally(() => {
        asking = undefined;
      });
    return asking;
  };

  const check = async (): Promise<Health> => {
    const late = unavailable(`The database did not answer within ${limits.healthMs / 1000} s.`);
    const health = await within(limits.healthMs, ask(), late);
    if (health.status !== last) log[health === ok ? 'info' : 'warn'](health, 'the state of the graph');
    last = health.status;
    kept = { health: Promise.resolve(health), until: performance.now() + limits.healthCacheMs };
    return health;
  };

  return () => {
    if (!kept || performance.now() >= kept.until) kept = { health: check(), until: Number.POSITIVE_INFINITY };
    return kept.health;
  };
}

function within<T>(ms: number, asked: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, ms, otherwise);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
