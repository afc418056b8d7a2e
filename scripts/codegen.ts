// Writes the explorer's typed operations from its .graphql files and the emitted schema: `npm run codegen`. With `--check` it
// writes nothing, and fails where the file is not what they say.
import { readFileSync, writeFileSync } from 'node:fs';
import { explorerOperations, operationsFile } from './explorer-operations.js';

const content = await explorerOperations();
if (!process.argv.includes('--check')) writeFileSync(operationsFile, content);
else if (readFileSync(operationsFile, 'utf8') !== content) {
  console.error(`${operationsFile} is not what the .graphql files say. Run: npm run codegen`);
  process.exitCode = 1;
}
