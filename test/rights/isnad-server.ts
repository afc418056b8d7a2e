// `isnad start` as people start it: a process of its own, over the database of the test.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '../../src/graph/connect.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  readonly data?: any;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
}

export class IsnadServer {
  /** What it printed until now, its log at the finest level included. */
  printed = '';

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        this.printed += chunk;
      });
  }

  /** A server that has said its welcome. */
  static async start(
    { uri, username, password, database }: Connection,
    env: NodeJS.ProcessEnv,
  ): Promise<IsnadServer> {
    const port = await freePort();
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        PORT: String(port),
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
        ISNAD_LOG_LEVEL: 'trace',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const server = new IsnadServer(child, `http://127.0.0.1:${port}`);
    while (!server.printed.includes('Ctrl-C stops it.')) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${server.printed}`);
      await sleep(50);
    }
    return server;
  }

  async ask(query: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
    return { status: response.status, headers: response.headers, ...((await response.json()) as object) };
  }

  /** What a subscription, by server-sent events, is told first: that it is refused, or what is written once it follows. */
  async follow(query: string, headers: Record<string, string> = {}): Promise<Answer> {
    const left = new AbortController();
    const {
      status,
      headers: told,
      body,
    } = await fetch(`${this.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query }),
      signal: left.signal,
    });
    let text = '';
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const [, first] = /^data: ?(\{.*\})$/m.exec(text) ?? [];
      if (first === undefined) continue;
      left.abort();
      return { status, headers: told, ...JSON.parse(first) };
    }
    return { status, headers: told, ...JSON.parse(text) };
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
