// What does a run come to? Its raw numbers, with the machine and the versions that they hold for.
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { neo4jVersion } from '../../src/graph/local/layout.js';
import type { Bulk } from '../measure/bulk.js';
import type { Measured } from '../measure/interleave.js';
import type { SizeResult } from '../measure/measure-size.js';

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly sizes: readonly SizeResult[];
  readonly bulk: Bulk | null;
}

export function resultsOf(sizes: readonly SizeResult[], bulk: Bulk | null): Results {
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
    versions: {
      Node: process.versions.node,
      Neo4j: neo4jVersion,
      ...Object.fromEntries(
        ['@apollo/server', '@neo4j/graphql', 'dataloader', 'neo4j-driver'].map(versionOf),
      ),
    },
    sizes,
    bulk,
  };
}

function versionOf(name: string): [string, string] {
  return [name, JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version];
}

/** What one contender did with so many clients; null where it cannot ask this. */
export function of(measured: readonly Measured[], contender: string, clients: number): Measured | null {
  return measured.find((one) => one.contender === contender && one.clients === clients) ?? null;
}
