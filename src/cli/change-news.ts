// How does this server come to know of changes, its own and those of others on the same graph?
import type { Logger } from 'pino';
import { ChangeFeed, type FeedTimes } from '../domain/change/change-feed.js';
import type { Graph } from '../graph/graph.js';

export interface ChangeNews {
  readonly feed: ChangeFeed;
  /** To be told of each change that this server wrote. */
  readonly onChange: (change: string) => void;
  close(): void;
}

/** `redisUrl` null: changes of other servers are found by looking. */
export async function openChangeNews(
  graph: () => Graph,
  redisUrl: string | null,
  log: Logger,
  times?: FeedTimes,
): Promise<ChangeNews> {
  const onFault = (error: unknown): void =>
    log.warn({ reason: (error as Error).message }, 'changes cannot be told now');
  const feed = new ChangeFeed(graph, onFault, times);
  const heard = (change: string | null): void => (change === null ? feed.look() : feed.hear(change));
  const bell =
    redisUrl === null
      ? null
      : (await import('../server/subscriptions/redis-bell.js')).openBell(redisUrl, heard, log);
  return {
    feed,
    onChange: (change) => {
      feed.hear(change);
      bell?.ring(change);
    },
    close: () => bell?.close(),
  };
}
