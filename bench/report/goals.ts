// Which goals are met? Those of the largest world, said in numbers whichever way it went.
import type { SizeResult } from '../measure/measure-size.js';
import { growthOf, type Ratios, ratiosOf } from './ratios.js';
import type { Results } from './results.js';

interface Goal {
  readonly name: string;
  /** Each question that the goal is about, with what was measured. */
  readonly measured: readonly { readonly question: string; readonly value: number }[];
  readonly isMet: (value: number) => boolean;
  readonly show: (value: number) => string;
}

const MOST_BY_HAND = 1.25;
const LEAST_NEO4J_GRAPHQL = 2.5;
const MOST_GROWTH = 1.5;
const MOST_CHAIN_MS = 100;
const LEAST_OFFLINE = 8;
const LEAST_UNWIND = 0.8;

const times = (value: number): string => `${value.toFixed(2)} ×`;

function goalsOf({ sizes, bulk }: Results): Goal[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (smallest === undefined || largest === undefined) return [];
  const of = (value: (ratios: Ratios) => number | null, only = ''): Goal['measured'] =>
    largest.operations.flatMap(({ name, measured }) => {
      const ratios = ratiosOf(measured);
      const found = ratios && value(ratios);
      return found === null || !name.includes(only) ? [] : [{ question: name, value: found }];
    });
  return [
    {
      name: `median at most ${MOST_BY_HAND} × by hand`,
      measured: of(({ timeByHand }) => timeByHand),
      isMet: (value) => value <= MOST_BY_HAND,
      show: times,
    },
    {
      name: `throughput at least ${LEAST_NEO4J_GRAPHQL} × @neo4j/graphql`,
      measured: of(({ throughputNeo4jGraphql }) => throughputNeo4jGraphql),
      isMet: (value) => value >= LEAST_NEO4J_GRAPHQL,
      show: times,
    },
    {
      name: `median at most ${MOST_GROWTH} × that of the smallest graph, where a part is touched that does not grow`,
      measured: growthOf(smallest, largest).flatMap(({ name, bounded, before, after }) =>
        bounded ? [{ question: name, value: after / before }] : [],
      ),
      isMet: (value) => value <= MOST_GROWTH,
      show: times,
    },
    {
      name: `chains of depth 5 within ${MOST_CHAIN_MS} ms at the 95th percentile`,
      measured: of(({ p95 }) => p95, 'chains'),
      isMet: (value) => value < MOST_CHAIN_MS,
      show: (value) => `${value} ms`,
    },
    ...(bulk === null
      ? []
      : bulkGoals(bulk.items / bulk.onlineSeconds, bulk.items / bulk.unwindSeconds, largest)),
  ];
}

function bulkGoals(online: number, unwind: number, { loaded }: SizeResult): Goal[] {
  const offline = loaded.items / loaded.offlineSeconds;
  return [
    {
      name: `offline import at least ${LEAST_OFFLINE} × the rate of online`,
      measured: [{ question: 'items a second, whole commands', value: offline / online }],
      isMet: (value) => value >= LEAST_OFFLINE,
      show: times,
    },
    {
      name: `online import at least ${LEAST_UNWIND} × the rate of a bare \`UNWIND\``,
      measured: [{ question: 'items a second', value: online / unwind }],
      isMet: (value) => value >= LEAST_UNWIND,
      show: times,
    },
  ];
}

/** The table of goals: how many questions meet each, and what the others come to. */
export function goalsTable(results: Results): string {
  const rows = goalsOf(results).flatMap(({ name, measured, isMet, show }) => {
    if (measured.length === 0) return [];
    const missed = measured.filter(({ value }) => !isMet(value));
    const told = missed.map(({ question, value }) => `${question}: ${show(value)}`).join('; ');
    return [`| ${name} | ${measured.length - missed.length} of ${measured.length} | ${told} |`];
  });
  const largest = results.sizes.at(-1)?.statements.toLocaleString('en');
  return `## Goals\n\nAt ${largest} statements.\n\n| goal | met by | missed by |\n|---|---:|---|\n${rows.join('\n')}`;
}
