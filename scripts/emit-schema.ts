// Writes what the world relies on, from the code: `npm run schema`. With `--check` it writes nothing, and fails naming each
// file that the code no longer says. Files are written under the working directory.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printSchema } from 'graphql';
import { model } from '../src/domain/model.js';
import { buildIsnadSchema } from '../src/domain/schema.js';
import { bundleSchema } from '../src/ingest/bundle/bundle-schema.js';
import { conceptGuide } from './concept-guide.js';
import { errorPage } from './error-page.js';
import { modelPage } from './model-page.js';

const files: Readonly<Record<string, string>> = {
  'schema/schema.graphql': `${printSchema(buildIsnadSchema())}\n`,
  'schema/bundle.schema.json': `${JSON.stringify(bundleSchema(model), null, 2)}\n`,
  'schema/model.md': modelPage(model),
  'docs/errors.md': errorPage(),
  'docs/adding-a-concept.md': conceptGuide(),
};

if (process.argv.includes('--check')) {
  const stale = Object.entries(files).filter(([file, content]) => contentOf(file) !== content);
  for (const [file] of stale) console.error(`${file} is not what the code says. Run: npm run schema`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
