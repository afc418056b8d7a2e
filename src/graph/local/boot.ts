// How does one Neo4j come up, from its settings to its first answer?
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { endProcess, type Launch, spawnNeo4j } from './child.js';
import { type Memory, writeConfiguration } from './configuration.js';
import type { RunningNeo4j } from './instance-record.js';
import { type Layout, neo4jVersion } from './layout.js';
import { providePassword, refusedPassword, username } from './password.js';
import { identify } from './process-identity.js';
import { waitForAnswer } from './readiness.js';
import { StartupError } from './startup-error.js';

const secondsToAnswer = 180;

export interface BootOptions {
  memory: Memory;
  /** Told as soon as there is a process, long before it answers: who is killed meanwhile has written it down. */
  onSpawn: (neo4j: RunningNeo4j, child: ChildProcess) => Promise<void>;
  signal?: AbortSignal;
}

/** A Neo4j that has answered a query. `ended` says how its process ended, null as long as it runs. */
export interface BootedNeo4j {
  neo4j: RunningNeo4j;
  child: ChildProcess;
  password: string;
  ended(): string | null;
}

/** Boots Neo4j on the instance of `layout`. Fails with a StartupError that shows the end of its log, or as `signal` says. */
export async function bootNeo4j(layout: Layout, launch: Launch, options: BootOptions): Promise<BootedNeo4j> {
  const { memory, signal } = options;
  const password = await providePassword(layout);
  const boltPort = await freePort();
  await writeConfiguration(layout, boltPort, memory);
  signal?.throwIfAborted();

  const heap = [`-Xms${initialHeap(memory)}`, `-Xmx${memory.heap}`];
  const child = spawnNeo4j(layout, { ...launch, flags: [...heap, ...launch.flags] });
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, killedBy) => {
    ended = killedBy ? `killed by ${killedBy}` : `exit code ${code}`;
  });
  const identity = child.pid === undefined ? null : identify(child.pid);
  if (identity === null)
    throw new StartupError(`${launch.java.command} did not start.`, `See ${layout.logs}`);
  const neo4j = { ...identity, version: neo4jVersion, boltPort };
  await options.onSpawn(neo4j, child);

  const credentials = { uri: `bolt://127.0.0.1:${boltPort}`, username, password };
  const giveUp = () => ended !== null || signal?.aborted === true;
  const answer = await waitForAnswer(credentials, secondsToAnswer, giveUp);
  if (answer === 'answers') return { neo4j, child, password, ended: () => ended };

  const how = ended ? `ended while starting (${ended})` : `did not answer within ${secondsToAnswer} seconds`;
  await endProcess(neo4j);
  signal?.throwIfAborted();
  if (answer === 'refused') throw refusedPassword(layout);
  throw new StartupError(
    `Neo4j ${how}. The last lines of its log:\n${await lastLines(layout)}`,
    `The whole log is in ${layout.logs}`,
  );
}

function initialHeap({ heap }: Memory): string {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1024 : 1);
  return `${Math.min(512, megabytes)}m`;
}

async function lastLines(layout: Layout): Promise<string> {
  const logs = ['neo4j.log', 'console.log'].map((name) =>
    readFile(join(layout.logs, name), 'utf8').catch(() => ''),
  );
  const lines = (await Promise.all(logs)).flatMap((text) => text.trimEnd().split('\n').slice(-6));
  return lines.filter(Boolean).join('\n');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
