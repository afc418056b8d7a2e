// Where does a browser get GraphiQL from? From this server alone: it is bundled into dist/graphiql (see graphiql/main.ts).
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { serveFiles } from './static-files.js';

/** An operation shown as a tab of GraphiQL. */
export interface Example {
  name: string;
  query: string;
  variables?: object;
}

const bundle = fileURLToPath(new URL('../../dist/graphiql', import.meta.url));
const notBuilt =
  '<!doctype html><title>Isnad</title><p>GraphiQL is not built yet: <code>npm run build:graphiql</code></p>';

/** Serves GraphiQL's files and its examples, and gives its page. */
export async function serveGraphiql(app: FastifyInstance, examples: readonly Example[]): Promise<string> {
  app.get('/graphiql/examples.json', async () => examples);
  if (!existsSync(bundle)) return notBuilt;
  await serveFiles(app, bundle, '/graphiql/');
  return readFile(join(bundle, 'index.html'), 'utf8');
}
