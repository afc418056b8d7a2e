// How are Neo4j's processes started and ended?
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Java } from './java.js';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** What is started: which Java, with which flags, on which class path, and whether everything else goes first. */
export interface Launch {
  java: Java;
  jars: string[];
  flags: string[];
  background?: boolean;
}

/** What Neo4j's code reaches into, which Java has to be told of. */
export const addOpens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Starts Neo4j on the instance of `layout`, in a process group of its own: a Ctrl-C on the terminal reaches Isnad alone, which
 * then ends Neo4j in order.
 */
export function spawnNeo4j(layout: Layout, launch: Launch): ChildProcess {
  rmSync(layout.temporary, { recursive: true, force: true });
  for (const folder of [layout.temporary, layout.logs]) mkdirSync(folder, { recursive: true });
  const output = openSync(join(layout.logs, 'console.log'), 'w', 0o600);
  const command = [
    ...(launch.background ? ['nice', '-n', '19'] : []),
    launch.java.command,
    ...launch.flags,
    `-Djava.io.tmpdir=${layout.temporary}`,
    ...addOpens,
    // Later Javas warn of both with every start.
    ...(launch.java.major >= 24
      ? ['--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED']
      : []),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${layout.instance}`,
    `--config-dir=${layout.configuration}`,
  ];
  try {
    return spawn(command[0]!, command.slice(1), {
      cwd: layout.instance,
      env: environment(launch.jars),
      detached: true,
      stdio: ['ignore', output, output],
    });
  } finally {
    closeSync(output);
  }
}

/** Asks a process to end, waits for it, and ends it by force when it takes longer. Does nothing when it has ended. */
export async function endProcess(
  target: ProcessIdentity,
  { seconds = 30, onForce = () => {} }: { seconds?: number; onForce?: () => void } = {},
): Promise<void> {
  if (!send(target, 'SIGTERM')) return;
  for (const deadline = Date.now() + seconds * 1000; isRunning(target); await sleep(25)) {
    if (Date.now() < deadline) continue;
    onForce();
    send(target, 'SIGKILL');
    for (; isRunning(target); await sleep(25));
  }
}

/** Sends a signal to that very process; false when it has ended. */
export function send(target: ProcessIdentity, signal: NodeJS.Signals): boolean {
  if (!isRunning(target)) return false;
  try {
    return process.kill(target.pid, signal);
  } catch {
    return false;
  }
}

/** The long class path does not fill the list of processes, and options meant for other programs, and secrets, stay out. */
export function environment(jars: string[]): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ'].filter((name) => process.env[name] !== undefined);
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), CLASSPATH: jars.join(':') };
}
