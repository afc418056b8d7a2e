// How do all subscribers of a server hear of changes? One reader of the log for all of them. What announces a change, this
// server or another, is only a reason to look: the log says what there is and in which order, so that nothing is told
// before it is kept, or twice, and what was announced to nobody is still found.
import { changesSince, LOG_PAGE, lastPlace, placeOf } from '../../graph/change/follow-log.js';
import type { Graph } from '../../graph/graph.js';
import { type ChangeFilter, type FollowedLog, Follower } from './follower.js';

export interface FeedTimes {
  /** How often the log is looked at without a reason: commands write too, and an announcement can be lost. */
  readonly lookMs: number;
  /** How long a subscriber with no room left may take nothing. */
  readonly patienceMs: number;
}

const defaultTimes: FeedTimes = { lookMs: 2_000, patienceMs: 10_000 };
/** What another server wrote can take a moment to reach the member of a cluster that is asked here. */
const AGAIN_MS = 100;
const MOST_AGAIN = 20;

export class ChangeFeed {
  private readonly followers = new Set<Follower>();
  private announced = 0;
  private seen = 0;
  private wanted = false;
  private isLooking = false;
  private isFailing = false;
  private again = 0;
  private timer: NodeJS.Timeout | undefined;

  /** `graph` gives the graph at the moment, or throws. `onFault` is told once when the log cannot be read any more. */
  constructor(
    private readonly graph: () => Graph,
    private readonly onFault: (error: unknown) => void,
    private readonly times = defaultTimes,
  ) {}

  /** Follows the log from the place after a change, or from now on where that is null. */
  async follow(filter: ChangeFilter, after: number | null): Promise<Follower> {
    const place = after ?? (await lastPlace(this.graph()));
    const log: FollowedLog = {
      since: (from, about) => changesSince(this.graph(), from, about),
      join: (follower) => this.join(follower),
      leave: (follower) => this.leave(follower),
    };
    return new Follower(filter, place, log, this.times.patienceMs);
  }

  /** Somebody wrote a change. */
  hear(change: string): void {
    this.announced = Math.max(this.announced, placeOf(change) ?? 0);
    this.again = 0;
    this.look();
  }

  /** Looks whether there is something new. */
  look(): void {
    this.wanted = true;
    if (!this.isLooking) void this.readOn();
  }

  private join(follower: Follower): void {
    this.followers.add(follower);
    this.timer ??= setInterval(() => this.look(), this.times.lookMs).unref();
    // What was written since it read last.
    this.look();
  }

  private leave(follower: Follower): void {
    this.followers.delete(follower);
    if (this.followers.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async readOn(): Promise<void> {
    this.isLooking = true;
    try {
      while (this.wanted && this.followers.size > 0) {
        this.wanted = false;
        await this.readPage();
      }
      this.isFailing = false;
    } catch (error) {
      if (!this.isFailing) this.onFault(error);
      this.isFailing = true;
    } finally {
      this.isLooking = false;
    }
    if (this.followers.size > 0 && this.seen < this.announced && this.again < MOST_AGAIN) {
      this.again += 1;
      setTimeout(() => this.look(), AGAIN_MS).unref();
    }
  }

  /** Reads from where the last of the followers stands; the others pass over what they know. */
  private async readPage(): Promise<void> {
    const told = [...this.followers];
    const place = Math.min(...told.map((follower) => follower.place));
    const about = new Set(told.flatMap(({ filter }) => filter.about ?? []));
    const page = await changesSince(this.graph(), place, [...about]);
    for (const change of page) for (const follower of told) follower.offer(change);
    this.seen = Math.max(this.seen, page.at(-1)?.place ?? place);
    if (page.length === LOG_PAGE) this.wanted = true;
  }
}
