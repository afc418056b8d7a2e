// Where are results kept? In RESULTS.md for people and results.json for the next check, both committed.
import { readFile, writeFile } from 'node:fs/promises';
import type { Results } from './results.js';
import { tablesOf } from './tables.js';

const PAGE = 'bench/RESULTS.md';
const NUMBERS = 'bench/results.json';

/** From here on the page is written by people. */
const BY_PEOPLE = '## Where the time goes';

/** Writes both. What people wrote on the page stays. */
export async function writeResults(results: Results): Promise<void> {
  const before = await readFile(PAGE, 'utf8').catch(() => '');
  const start = before.indexOf(BY_PEOPLE);
  const kept = start < 0 ? `${BY_PEOPLE}\n` : before.slice(start);
  await writeFile(NUMBERS, `${JSON.stringify(results, null, 1)}\n`);
  await writeFile(PAGE, `${heading(results)}\n\n${tablesOf(results)}\n\n${kept}`);
}

/** The results that are committed. Fails where there are none. */
export async function committedResults(): Promise<Results> {
  return JSON.parse(await readFile(NUMBERS, 'utf8')) as Results;
}

function heading({ date, machine, versions }: Results): string {
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# How fast Isnad is

Written by \`npm run bench\` on ${date}: ${machine}; ${list.join(', ')}. Raw numbers: [\`results.json\`](results.json).

Everybody answers over HTTP on the same Neo4j (2 GB of heap, 3 GB of page cache), which shares the machine with them and with the client. They took turns in one run, warm, and gave
the same answers before they were timed. **By hand** is one Cypher statement behind a bare \`node:http\` handler. **@neo4j/graphql** and
**DataLoader** are served by Apollo on Fastify, as Isnad is. “–”: it cannot ask this in one operation. Times are of one client.`;
}
