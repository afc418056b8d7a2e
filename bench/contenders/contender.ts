// Who answers the questions, each in a process of its own?
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Operation, Variables } from '../operations/operation.js';

export interface Contender {
  readonly name: string;
  /** The arguments for Node. */
  readonly run: readonly string[];
  /** The body of a request; null where it cannot ask this. */
  readonly body: (operation: Operation, variables: Variables) => object | null;
}

const asking = (query: string | undefined, variables: Variables): object | null =>
  query === undefined ? null : { query, variables };
const typescript = (file: string): string[] => ['--import', 'tsx', `bench/contenders/${file}`];

/** What the others are compared with. */
export const isnad: Contender = {
  name: 'Isnad',
  run: ['dist/cli/main.js', 'start'],
  body: (operation, variables) => asking(operation.isnad, variables),
};

export const byHand: Contender = {
  name: 'by hand',
  run: typescript('cypher-server.ts'),
  body: ({ name }, variables) => ({ operation: name, variables }),
};

export const neo4jGraphql: Contender = {
  name: '@neo4j/graphql',
  run: typescript('neo4j-graphql-server.ts'),
  body: (operation, variables) => asking(operation.neo4jGraphql, variables),
};

export const dataloader: Contender = {
  name: 'DataLoader',
  run: typescript('dataloader-server.ts'),
  body: (operation, variables) => asking(operation.dataloader, variables),
};

export const contenders: readonly Contender[] = [isnad, byHand, neo4jGraphql, dataloader];

export interface RunningContender extends Contender {
  readonly url: URL;
  stop(): Promise<void>;
}

/** Starts a contender on the database that `env` names. Fails where it ends before it answers. */
export async function startContender(
  contender: Contender,
  env: NodeJS.ProcessEnv,
): Promise<RunningContender> {
  const child = spawn(process.execPath, contender.run, {
    env: { ...process.env, ...env, NODE_ENV: 'production', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = new URL(await addressOf(child, contender.name));
  // Asking for the name's address each time would be measured as well.
  url.hostname = '127.0.0.1';
  const ended = once(child, 'exit');
  const onProcessExit = (): void => void child.kill('SIGTERM');
  process.once('exit', onProcessExit);
  return {
    ...contender,
    url,
    stop: async () => {
      process.off('exit', onProcessExit);
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function addressOf(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const address = /answers at (http\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`${name} ended before it answered`)));
  });
}
