// Which changes is one subscriber still to be told of? A bounded number of them waits; who takes them too slowly is let go.
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import { LOG_PAGE, type LoggedChange } from '../../graph/change/follow-log.js';

/** What a subscriber wants to be told of; null for everything. */
export interface ChangeFilter {
  readonly kinds: readonly string[] | null;
  /** The id of a node. */
  readonly about: string | null;
}

/** Where a follower finds what it missed, and who tells it of what comes. */
export interface FollowedLog {
  since(place: number, about: readonly string[]): Promise<LoggedChange[]>;
  join(follower: Follower): void;
  leave(follower: Follower): void;
}

/** The most changes that wait for one subscriber: a page, which it takes whole when it reads by itself. */
export const MOST_WAITING = LOG_PAGE;

/**
 * The ids of the changes that a filter lets pass, each once, in the order of the log. It is told of them as they come; what
 * it has no room for stays in the log, and it reads that itself, a page when it has taken the last. So it begins, too.
 * Fails with LIMIT_EXCEEDED when more wait than it has room for and nobody takes any, and as the graph does.
 */
export class Follower implements AsyncIterableIterator<string> {
  private readonly waiting: string[] = [];
  private isBehind = true;
  private state: 'open' | 'given up' | 'ended' = 'open';
  private wake: () => void = () => undefined;
  private patience: NodeJS.Timeout | undefined;

  /** `place` is that of the last change that it knows of. */
  constructor(
    readonly filter: ChangeFilter,
    public place: number,
    private readonly log: FollowedLog,
    private readonly patienceMs: number,
  ) {}

  /** Tells it of a change. One that it knows of already is passed over, and all are while it reads by itself. */
  offer(change: LoggedChange): void {
    if (this.isBehind || this.state !== 'open' || change.place <= this.place) return;
    if (this.waiting.length < MOST_WAITING) this.take(change);
    else this.fallBehind();
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    while (this.state === 'open' && this.waiting.length === 0) {
      if (this.isBehind) await this.catchUp();
      else await this.woken();
    }
    if (this.state === 'given up') throw this.givenUp();
    const change = this.waiting.shift();
    this.watch();
    return change === undefined ? { done: true, value: undefined } : { done: false, value: change };
  }

  /** Ends it, also while somebody waits for its next change. */
  async return(): Promise<IteratorResult<string, undefined>> {
    this.leave('ended');
    this.wake();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private take({ id, place, kind, about }: LoggedChange): void {
    this.place = place;
    if (this.filter.kinds !== null && !this.filter.kinds.includes(kind)) return;
    if (this.filter.about !== null && !about.includes(this.filter.about)) return;
    this.waiting.push(id);
    this.wake();
  }

  private fallBehind(): void {
    this.isBehind = true;
    this.log.leave(this);
    this.watch();
  }

  private woken(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private async catchUp(): Promise<void> {
    const { about } = this.filter;
    const page = await this.log.since(this.place, about === null ? [] : [about]);
    if (this.state !== 'open') return;
    for (const change of page) this.take(change);
    if (page.length === LOG_PAGE) return;
    this.isBehind = false;
    this.log.join(this);
  }

  /** While there is more than it has room for, somebody must be taking what waits. */
  private watch(): void {
    clearTimeout(this.patience);
    if (this.state === 'open' && this.isBehind && this.waiting.length > 0)
      this.patience = setTimeout(() => this.leave('given up'), this.patienceMs).unref();
  }

  private leave(state: 'given up' | 'ended'): void {
    this.state = state;
    this.waiting.length = 0;
    clearTimeout(this.patience);
    this.log.leave(this);
  }

  private givenUp(): IsnadError {
    this.state = 'ended';
    return new IsnadError(
      ErrorCode.LIMIT_EXCEEDED,
      `Changes must be taken as they come, but none was for ${this.patienceMs / 1_000} s while more than ${MOST_WAITING} were waiting. Subscribe again with \`after\`, the id of the last change that arrived.`,
      { cost: { kind: 'changes', limit: MOST_WAITING } },
    );
  }
}
