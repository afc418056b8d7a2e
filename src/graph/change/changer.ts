import { randomUUID } from 'node:crypto';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Graph, Run } from '../graph.js';
import type { Model } from '../model.js';
import { keepChange, laterChanges, markUndone, nextPlace, readChange } from './change-log.js';
import { Clash } from './clash.js';
import { commitDraft } from './commit-draft.js';
import { Draft } from './draft.js';
import { remember, remembered } from './request-log.js';
import { revert } from './revert.js';
import type { Difference } from './state.js';

/** Who asks for a write, and under which key. */
export interface ChangeRequest {
  /** As in the database's query log. */
  readonly operation: string;
  readonly kind: string;
  readonly by: string;
  readonly reason: string | null;
  /** The sender's own key; null makes one, for the driver's retries alone. */
  readonly key: string | null;
  /** All that the key stands for. */
  readonly body: unknown;
}

/** What a write is about. */
export interface Outcome<Answer> {
  /** The nodes that it is about, the most important first. */
  readonly targets: readonly string[];
  /** What the sender gets, the same each time the request is sent again. */
  readonly answer: Answer;
}

/** A write as it was kept. */
export interface Written<Answer> {
  readonly answer: Answer;
  readonly change: string;
}

/** Brings up to date what is derived from the nodes that a write touched, in its transaction. */
export type Settle = (run: Run, model: Model, differences: readonly Difference[]) => Promise<void>;

/** The one way in which the graph is changed by people: each write is one transaction, one Change, and done once. */
export class Changer {
  constructor(
    private readonly graph: Graph,
    private readonly model: Model,
    private readonly settle: Settle,
    /** Told of each change once, after it is kept. */
    private readonly onChange: (change: string) => void = () => undefined,
  ) {}

  /** Does a write, and reads what came of it with `read` before it is kept, so that no answer is lost between the two. */
  async change<Answer, Result>(
    request: ChangeRequest,
    work: (draft: Draft) => Promise<Outcome<Answer>>,
    read: (run: Run, written: Written<Answer>) => Promise<Result>,
  ): Promise<Result> {
    return this.once(request, read, async (run, seq) => {
      const draft = new Draft(run, this.model);
      const { targets, answer } = await work(draft);
      const differences = await this.commit(draft);
      const { kind, by, reason } = request;
      const change = await keepChange(run, seq, { kind, by, reason, targets, differences });
      return { answer, change };
    });
  }

  /** What a write would do, and what `read` finds in the graph as it would be. Nothing is kept. Fails as the write would. */
  preview<Answer, Result>(
    operation: string,
    work: (draft: Draft) => Promise<Answer>,
    read: (run: Run, answer: Answer, differences: readonly Difference[]) => Promise<Result>,
  ): Promise<Result> {
    return this.graph.scratch(operation, async (run) => {
      // Like a write, so that none of the two has to give way to the other half-way.
      await nextPlace(run);
      const draft = new Draft(run, this.model);
      const answer = await work(draft);
      return read(run, answer, await this.commit(draft));
    });
  }

  /**
   * Takes a change back, whatever it was, an undo too. Fails with NOT_FOUND, and with CONFLICT where it is taken back already
   * or where later changes rest on it; they are listed.
   */
  async undo<Result>(
    request: Omit<ChangeRequest, 'kind'>,
    id: string,
    read: (run: Run, written: Written<null>) => Promise<Result>,
  ): Promise<Result> {
    return this.once(request, read, async (run, seq) => {
      const change = await readChange(run, id);
      if (change === null)
        throw new IsnadError(
          ErrorCode.NOT_FOUND,
          `change must be the id of a change, but there is none: ${id}`,
        );
      if (change.undoneBy !== null)
        throw new IsnadError(
          ErrorCode.CONFLICT,
          `${id} was taken back already, by ${change.undoneBy}; undo that to have it again.`,
        );
      try {
        // What it made, and somebody wrote to since, is not taken away under their hands.
        const made = change.differences.flatMap(({ id: node, before }) => (before === null ? [node] : []));
        const draft = new Draft(run, this.model);
        if ((await laterChanges(run, change.seq, made)).length > 0)
          throw new Clash([...made, ...(await draft.leadingTo(made))]);
        await takeBack(draft, change.differences);
        const differences = await this.commit(draft);
        const { by, reason } = request;
        const { targets } = change;
        const kept = await keepChange(run, seq, { kind: 'UNDO', by, reason, targets, differences });
        await markUndone(run, change, kept);
        return { answer: null, change: kept };
      } catch (error) {
        if (error instanceof Clash) throw await inTheWay(run, id, change.seq, error);
        throw error;
      }
    });
  }

  private async commit(draft: Draft): Promise<Difference[]> {
    const differences = await commitDraft(draft);
    await this.settle(draft.run, this.model, differences);
    return differences;
  }

  private async once<Answer, Result>(
    request: Omit<ChangeRequest, 'kind'>,
    read: (run: Run, written: Written<Answer>) => Promise<Result>,
    write: (run: Run, seq: number) => Promise<Written<Answer>>,
  ): Promise<Result> {
    const attempt = randomUUID();
    const keyed = { by: request.by, key: request.key ?? attempt, body: request.body };
    const { result, change } = await this.graph.write(request.operation, async (run) => {
      const seq = await nextPlace(run);
      const before = await remembered(run, keyed);
      if (before !== null) {
        const written = { answer: before.answer as Answer, change: before.change };
        return {
          result: await read(run, written),
          change: before.attempt === attempt ? before.change : null,
        };
      }
      const written = await write(run, seq);
      const result = await read(run, written);
      await remember(run, keyed, { ...written, attempt });
      return { result, change: written.change };
    });
    if (change !== null) this.onChange(change);
    return result;
  }
}

/** Puts into the draft what the nodes are to be without these differences. Fails with a Clash. */
export async function takeBack(draft: Draft, differences: readonly Difference[]): Promise<void> {
  await draft.read(differences.map(({ id }) => id));
  const clashing: string[] = [];
  for (const made of differences) {
    const reverted = revert(draft.state(made.id), made);
    if (reverted === null) clashing.push(made.id);
    else draft.set(made.id, reverted.state);
  }
  if (clashing.length > 0) throw new Clash(clashing);
}

async function inTheWay(run: Run, id: string, seq: number, { ids }: Clash): Promise<IsnadError> {
  const later = await laterChanges(run, seq, ids);
  const shown = later.map((change) => `${change.id} (${change.kind} by ${change.by}, ${change.at})`);
  return new IsnadError(
    ErrorCode.CONFLICT,
    `${id} cannot be taken back, because later changes rest on it. Undo these first, in this order: ${shown.join('; ') || `whatever leads to ${ids.join(', ')}`}`,
    { changes: later.map((change) => change.id) },
  );
}
