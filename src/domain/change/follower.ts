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

/** The most changes that wait for one subscriber. Not less than a page, which a follower takes whole. */
export const MOST_WAITING = LOG_PAGE;

/**
 * The ids of the changes that a filter lets pass, each once, in the order of the log. What it missed it reads itself, a
 * page when it is asked for more; then it is told. Fails with LIMIT_EXCEEDED when too many wait, and as the graph does.
 */
export class Follower implements AsyncIterableIterator<string> {
  private readonly waiting: string[] = [];
  private isBehind = true;
  private state: 'open' | 'overrun' | 'ended' = 'open';
  private wake: () => void = () => undefined;

  /** `place` is that of the last change that it knows of. */
  constructor(
    readonly filter: ChangeFilter,
    public place: number,
    private readonly log: FollowedLog,
  ) {}

  /** Tells it of a change; one that it knows of already is passed over. */
  offer({ id, place, kind, about }: LoggedChange): void {
    if (this.state !== 'open' || place <= this.place) return;
    this.place = place;
    if (this.filter.kinds !== null && !this.filter.kinds.includes(kind)) return;
    if (this.filter.about !== null && !about.includes(this.filter.about)) return;
    if (this.waiting.length < MOST_WAITING) this.waiting.push(id);
    else this.leave('overrun');
    this.wake();
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    while (this.state === 'open' && this.waiting.length === 0) {
      if (this.isBehind) await this.catchUp();
      else await this.woken();
    }
    if (this.state === 'overrun') throw this.overrun();
    const change = this.waiting.shift();
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

  private woken(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  private async catchUp(): Promise<void> {
    const { about } = this.filter;
    const page = await this.log.since(this.place, about === null ? [] : [about]);
    for (const change of page) this.offer(change);
    if (page.length === LOG_PAGE || this.state !== 'open') return;
    this.isBehind = false;
    this.log.join(this);
  }

  private leave(state: 'overrun' | 'ended'): void {
    this.state = state;
    this.waiting.length = 0;
    this.log.leave(this);
  }

  private overrun(): IsnadError {
    this.state = 'ended';
    return new IsnadError(
      ErrorCode.LIMIT_EXCEEDED,
      `Changes must be taken as they come, but more than ${MOST_WAITING} were waiting. Subscribe again with \`after\`, the id of the last change that arrived.`,
      { cost: { kind: 'changes', limit: MOST_WAITING } },
    );
  }
}
