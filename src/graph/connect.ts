import neo4j, { Neo4jError } from 'neo4j-driver';
import { Graph } from './graph.js';
import { StartupError } from './local/startup-error.js';

/** The oldest Neo4j whose Cypher takes labels and relationship types from data, `SET n:$(row.labels)`; a long-term release. */
const OLDEST = [5, 26];

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A graph over a Neo4j that answers. Fails with a StartupError that says what to set right. */
export async function connect({ uri, username, password, database }: Connection): Promise<Graph> {
  const driver = openDriver(uri, username, password);
  try {
    const info = await driver.getServerInfo({ database });
    const version = info.agent ?? '';
    const [major = 0, minor = 0] = (/\/(\d+)\.(\d+)/.exec(version)?.slice(1) ?? []).map(Number);
    if (major < OLDEST[0]! || (major === OLDEST[0] && minor < OLDEST[1]!)) {
      throw new StartupError(
        `The database at ${uri} is ${version || 'of an unknown version'}, and Isnad needs Neo4j ${OLDEST.join('.')} or later.`,
        'Upgrade it, or unset NEO4J_URI to let Isnad run its own.',
      );
    }
    return new Graph(driver, database, uri.startsWith('neo4j'));
  } catch (error) {
    await driver.close();
    throw explained(error, uri, username, database);
  }
}

function openDriver(uri: string, username: string, password: string) {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      userAgent: 'isnad',
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    });
  } catch {
    throw new StartupError(
      `NEO4J_URI must be an address like bolt://localhost:7687 or neo4j+s://<id>.databases.neo4j.io, but got: ${uri}`,
      'Correct it, or unset it to let Isnad run its own Neo4j.',
    );
  }
}

function explained(error: unknown, uri: string, username: string, database: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('Unauthorized') || error.code.includes('AuthenticationRateLimit')) {
    return new StartupError(
      `The database at ${uri} refused the user ${username}: wrong user name or password.`,
      'Set NEO4J_USERNAME and NEO4J_PASSWORD to its credentials.',
    );
  }
  if (error.code.includes('DatabaseNotFound')) {
    return new StartupError(
      `The database at ${uri} has no database named ${database}.`,
      'Set NEO4J_DATABASE to one that exists.',
    );
  }
  return new StartupError(
    `No database answers at ${uri}.`,
    'Start it, or set NEO4J_URI to its address, or unset NEO4J_URI to let Isnad run its own.',
  );
}
