// How is a Neo4j started, from nothing to its first answer?
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { endProcess, spawnNeo4j } from './child.js';
import { memoryOf, writeConfiguration } from './configuration.js';
import type { InstanceRecord } from './instance-record.js';
import { provideJars } from './jars.js';
import { findJava } from './java.js';
import { type Layout, neo4jVersion } from './layout.js';
import { providePassword, username } from './password.js';
import { identify } from './process-identity.js';
import { waitForAnswer } from './readiness.js';
import { StartupError } from './startup-error.js';

const secondsToStart = 120;

/** Starts Neo4j and returns its record, without users, once it answers queries. `onExit` is told when it ends later by itself. */
export async function startNeo4j(
  layout: Layout,
  log: (line: string) => void,
  onExit?: (reason: string) => void,
): Promise<InstanceRecord> {
  const memory = memoryOf();
  const java = await findJava();
  const jars = await provideJars(layout, log);
  const password = await providePassword(layout);
  const boltPort = await freePort();
  await writeConfiguration(layout, boltPort, memory);

  log(`Starting Neo4j ${neo4jVersion} on Java ${java.major} …`);
  const child = spawnNeo4j(layout, java, jars, memory);
  let ended: string | null = null;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = signal ? `signal ${signal}` : `code ${code}`;
  });
  const neo4j = child.pid === undefined ? null : identify(child.pid);
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const answer = await waitForAnswer({ uri, username, password }, secondsToStart, () => ended !== null);
  if (answer === 'answers' && neo4j) {
    child.once('exit', () => onExit?.(`Neo4j ended by itself (${ended}).`));
    child.unref();
    return { neo4j, boltPort, users: [] };
  }
  if (neo4j) await endProcess(neo4j, log);
  const what = ended
    ? `Neo4j ended while starting (${ended})`
    : `Neo4j did not answer within ${secondsToStart} seconds`;
  throw new StartupError(
    `${what}. Its last lines:\n${await lastLines(layout)}`,
    `The whole log lies in ${layout.logs}.`,
  );
}

async function lastLines(layout: Layout): Promise<string> {
  const texts = await Promise.all(
    ['neo4j.log', 'console.log'].map((name) => readFile(join(layout.logs, name), 'utf8').catch(() => '')),
  );
  return texts
    .flatMap((text) => text.trimEnd().split('\n').slice(-8))
    .filter(Boolean)
    .join('\n');
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
