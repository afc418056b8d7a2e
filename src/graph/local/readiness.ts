// When does Neo4j answer? Asked over Bolt with a real query, since an open port says little.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** Whether a query is answered: yes; not (yet); or the password is refused. */
export type Answer = 'answers' | 'silent' | 'refused';

/** Asks `RETURN 1` once. */
export async function ask(uri: string, username: string, password: string): Promise<Answer> {
  const { hostname, port } = new URL(uri);
  if (!(await isListening(hostname, Number(port)))) return 'silent';
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    await driver.executeQuery('RETURN 1');
    return 'answers';
  } catch (error) {
    return (error as { code?: string }).code === 'Neo.ClientError.Security.Unauthorized'
      ? 'refused'
      : 'silent';
  } finally {
    await driver.close();
  }
}

/** Asks until it is answered or refused, `give up` says so, or the time is over: then 'silent'. */
export async function waitForAnswer(
  credentials: { uri: string; username: string; password: string },
  seconds: number,
  giveUp: () => boolean,
): Promise<Answer> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline && !giveUp(); await sleep(25)) {
    const answer = await ask(credentials.uri, credentials.username, credentials.password);
    if (answer !== 'silent') return answer;
  }
  return 'silent';
}

function isListening(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1_000 });
    const done = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket
      .once('connect', () => done(true))
      .once('error', () => done(false))
      .once('timeout', () => done(false));
  });
}
