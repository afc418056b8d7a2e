// Where are the data, and which database is asked? Read from the environment, as the README's table lists it.
import { resolve } from 'node:path';
import { StartupError } from '../graph/local/startup-error.js';

export interface GraphSettings {
  /** `ISNAD_HOME`: data, logs, jars and archive of the local database. */
  readonly home: string;
  /** The database of `NEO4J_URI`, or null to run a local one. */
  readonly remote: { uri: string; username: string; password: string } | null;
  readonly database: string;
}

/** Reads the settings; throws a StartupError where one is missing. */
export function graphSettings(env: NodeJS.ProcessEnv): GraphSettings {
  const uri = env.NEO4J_URI || null;
  const password = env.NEO4J_PASSWORD ?? '';
  if (uri !== null && password === '') {
    throw new StartupError(
      'NEO4J_URI is set and NEO4J_PASSWORD is not.',
      'Set NEO4J_PASSWORD too, or unset NEO4J_URI to let Isnad run its own Neo4j.',
    );
  }
  return {
    home: resolve(env.ISNAD_HOME || '.isnad'),
    remote: uri === null ? null : { uri, username: env.NEO4J_USERNAME || 'neo4j', password },
    database: env.NEO4J_DATABASE || 'neo4j',
  };
}
