// `npm run bench`: makes worlds of some sizes, asks every contender the same, prints the tables and writes RESULTS.md.
import { Command } from 'commander';
import { measureBulk } from './measure/bulk.js';
import { measureSize, type SizeResult } from './measure/measure-size.js';
import { operations } from './operations/operations.js';
import { slowerThan } from './report/check.js';
import { resultsOf } from './report/results.js';
import { tablesOf } from './report/tables.js';
import { committedResults, writeResults } from './report/write-results.js';

// A second Neo4j that makes archives in the background would be measured too.
process.env.ISNAD_NEO4J_ARCHIVE = 'off';
// Every graph fits into memory, as it would where somebody means to ask it often.
process.env.ISNAD_NEO4J_HEAP ??= '2g';
process.env.ISNAD_NEO4J_PAGECACHE ??= '3g';
// Ctrl-C ends all that was started: each of them ends with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const log = (line: string): void => void process.stderr.write(`${line}\n`);

const numbers = (text: string): number[] =>
  text.split(',').map((part) => {
    if (/^[1-9]\d*$/.test(part)) return Number(part);
    throw new Error(`--statements must be whole numbers separated by commas, but got: ${text}`);
  });

const { statements, only, bulk, check, turns } = new Command('npm run bench --')
  .option(
    '--statements <sizes>',
    'sizes of the worlds, separated by commas',
    numbers,
    [10_000, 100_000, 1_000_000],
  )
  .option('--only <text>', 'only questions with this text in their name; writes nothing')
  .option('--bulk <statements>', 'how many to import online; 0 for none', Number, 50_000)
  .option('--turns <number>', 'how often each contender has its turn', Number, 6)
  .option(
    '--check',
    'compare ratios with the committed ones; writes nothing, and fails where they are much worse',
  )
  .parse()
  .opts<{ statements: number[]; only?: string; bulk: number; check?: true; turns: number }>();

const asked = operations.filter(({ name }) => only === undefined || name.includes(only));
const partial = check === true || only !== undefined;
const sizes: SizeResult[] = [];
for (const size of statements) {
  sizes.push(await measureSize(size, asked, { turns, turnMs: 500, warmUpMs: 2_500 }, log));
  if (!partial) await writeResults(resultsOf(sizes, null));
}
const results = resultsOf(sizes, partial || bulk === 0 ? null : await measureBulk(bulk, log));
console.log(tablesOf(results));
if (check) {
  const slower = slowerThan(await committedResults(), results);
  for (const line of slower) console.error(line);
  if (slower.length > 0) process.exitCode = 1;
} else if (!partial) {
  await writeResults(results);
}
