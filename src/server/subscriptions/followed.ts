import type { ExecutionResult } from 'graphql';

/**
 * The answers to the events of a subscription, one after another: an event is answered only when its answer is asked for.
 * Where the events fail, or `ended` aborts, the last answer says why.
 */
export class Followed implements AsyncGenerator<ExecutionResult, undefined> {
  private isOver = false;
  private readonly onEnded = (): void => void this.events.return?.();

  constructor(
    private readonly events: AsyncIterator<unknown>,
    private readonly answer: (event: unknown) => Promise<ExecutionResult>,
    private readonly last: (reason: unknown) => ExecutionResult,
    private readonly ended: AbortSignal,
  ) {
    // Leaving the events wakes who waits for the next one; waiting for whichever is first would keep something for each event.
    ended.addEventListener('abort', this.onEnded, { once: true });
    if (ended.aborted) this.onEnded();
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    if (this.isOver) return { done: true, value: undefined };
    try {
      const { done, value } = await this.events.next();
      if (!done) return { done: false, value: await this.answer(value) };
      if (!this.ended.aborted || this.isOver) return await this.return();
      throw this.ended.reason;
    } catch (reason) {
      await this.return();
      return { done: false, value: this.last(reason) };
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.isOver = true;
    this.ended.removeEventListener('abort', this.onEnded);
    await this.events.return?.();
    return { done: true, value: undefined };
  }

  async throw(): Promise<IteratorResult<ExecutionResult, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
