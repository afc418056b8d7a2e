// How is Neo4j's process started and ended?
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Memory } from './configuration.js';
import type { Java } from './java.js';
import type { Layout } from './layout.js';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** Starts Neo4j in the background of this process: a Ctrl-C on the terminal reaches Isnad alone, which ends Neo4j in order. */
export function spawnNeo4j(
  layout: Layout,
  java: Java,
  jars: string[],
  memory: Memory,
  flags: string[] = [],
): ChildProcess {
  mkdirSync(layout.logs, { recursive: true });
  const console = openSync(join(layout.logs, 'console.log'), 'w', 0o600);
  try {
    return spawn(
      java.command,
      [
        `-Xmx${memory.heap}`,
        ...flags,
        '--add-opens=java.base/java.nio=ALL-UNNAMED',
        '--add-opens=java.base/java.io=ALL-UNNAMED',
        '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
        'org.neo4j.server.CommunityEntryPoint',
        `--home-dir=${layout.instance}`,
        `--config-dir=${layout.configuration}`,
      ],
      // The class path is long: in the environment it does not fill the list of processes.
      {
        cwd: layout.instance,
        env: { ...plain(process.env), CLASSPATH: jars.join(':') },
        detached: true,
        stdio: ['ignore', console, console],
      },
    );
  } finally {
    closeSync(console);
  }
}

/** Asks Neo4j to stop, waits for it, and ends it by force after 30 seconds. */
export async function endProcess(neo4j: ProcessIdentity, log: (line: string) => void): Promise<void> {
  if (!isRunning(neo4j)) return;
  process.kill(neo4j.pid, 'SIGTERM');
  for (const deadline = Date.now() + 30_000; isRunning(neo4j); await sleep(50)) {
    if (Date.now() < deadline) continue;
    log('Neo4j did not stop in 30 seconds and is ended by force. It recovers its data at the next start.');
    process.kill(neo4j.pid, 'SIGKILL');
    return;
  }
}

/** What Java needs to know of the environment; options meant for other Java programs, and secrets, stay out. */
function plain(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
  return Object.fromEntries(kept.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
}
