// Jest reads its global setup outside the module mapping of the tests, so TypeScript needs a loader of its own here.
import { tsImport } from 'tsx/esm/api';

export default async function globalSetup(config) {
  const { default: startNeo4j } = await tsImport('./neo4j-for-run.ts', import.meta.url);
  globalThis.stopNeo4j = await startNeo4j(config);
}
