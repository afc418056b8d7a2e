// The clients that people use for streams, and what one stream said so far.
import type { ExecutionResult } from 'graphql';
import { createClient as createEventClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export type Way = 'WebSocket' | 'server-sent events';
export const ways: Way[] = ['WebSocket', 'server-sent events'];

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
export type Answer = ExecutionResult<any>;

export interface Operation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** What one operation was answered, in the order in which it arrived. */
export class Heard {
  readonly answers: Answer[] = [];
  /** Resolves when it has ended: with the close of the WebSocket, the refusal, or null where it was completed. */
  readonly end: Promise<unknown>;
  private wake: () => void = () => undefined;
  leave: () => void = () => undefined;

  constructor(
    begin: (sink: Parameters<ReturnType<typeof createSocketClient>['subscribe']>[1]) => () => void,
  ) {
    this.end = new Promise((resolve) => {
      this.leave = begin({
        next: (answer) => {
          this.answers.push(answer as Answer);
          this.wake();
        },
        error: resolve,
        complete: () => resolve(null),
      });
    });
  }

  /** The answers, as soon as there are that many. */
  async atLeast(count: number): Promise<Answer[]> {
    while (this.answers.length < count) await new Promise<void>((woken) => (this.wake = woken));
    return this.answers;
  }
}

export interface StreamClient {
  ask(operation: Operation): Heard;
  close(): void;
}

export function openClient(way: Way, url: string, authorization?: string): StreamClient {
  if (way === 'WebSocket') {
    const client = createSocketClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: authorization === undefined ? undefined : { authorization },
      retryAttempts: 0,
    });
    return {
      ask: (operation) => new Heard((sink) => client.subscribe(operation, sink)),
      close: () => void client.dispose(),
    };
  }
  const client = createEventClient({
    url: `${url}/graphql/stream`,
    headers: authorization === undefined ? undefined : { authorization },
    retryAttempts: 0,
  });
  return {
    ask: (operation) => new Heard((sink) => client.subscribe(operation, sink as never)),
    close: () => client.dispose(),
  };
}
