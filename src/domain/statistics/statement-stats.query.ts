import { bestWords } from '../../graph/best-words.js';
import { type Compiler, mapOf } from '../../graph/compiler.js';
import type { Read } from '../../graph/field-plan.js';
import { type GraphQuery, lines } from '../../graph/query.js';
import { childSelection, type FieldUse, possibleTypes, usesFor } from '../../graph/selection.js';
import type { StatementFilter } from '../statement/statement-filter.type.js';
import { statementConditions } from '../statement/statements.listing.js';
import type { Labelled } from './group-label.js';
import { StatementGroup } from './stat-group.type.js';

const names = bestWords('names');

export interface CountedGroup extends Labelled {
  readonly count: number;
  readonly node: unknown;
}

interface StatsArgs {
  readonly filter?: StatementFilter | null;
  readonly groupBy: StatementGroup;
  readonly first: number;
}

export const statementStats: GraphQuery<CountedGroup[]> = {
  name: 'statement-stats',
  question: 'How many statements of a filter does each group have, the largest first, then by key?',
  sample: '{ statementStats(groupBy: SPEAKER, first: 5) { key label(language: "ar") count } }',
  compile(use, compiler) {
    const { filter, groupBy, first } = use.args as unknown as StatsArgs;
    const { start = [], match = [], where = [] } = statementConditions(filter ?? {}, 'n', compiler);
    const asked = childSelection(use.selection, 'node', compiler.info);
    const byNode = groupBy in edges;
    const { calls, map } = byNode && asked !== null ? compiler.node('g', asked) : { calls: '', map: 'null' };
    const key = byNode ? 'g.id' : 'key';
    const named = byNode ? mapOf('g', namesRead(use, compiler)) : 'null';
    return lines([
      ...start,
      // Where nothing else narrows them down, the index of their status is what they are read from.
      start.length + match.length === 0
        ? 'MATCH (n:Statement) USING INDEX n:Statement(status)'
        : match.length === 0
          ? 'WITH *'
          : `MATCH ${match.join('\nMATCH ')}`,
      `WHERE ${where.join(' AND ')}`,
      'WITH DISTINCT n',
      byNode ? edges[groupBy]! : values[groupBy]!,
      `WITH ${byNode ? 'g' : 'key'}, count(DISTINCT n) AS count ORDER BY count DESC, ${key} LIMIT ${compiler.param(first)}`,
      calls,
      `RETURN collect({ key: ${key}, count: count, named: ${named}, node: ${map} }) AS groups`,
    ]);
  },
  decode: ([row], { args }) =>
    (row!.groups as Omit<CountedGroup, 'groupBy'>[]).map((group) => ({
      ...group,
      groupBy: args.groupBy as StatementGroup,
    })),
};

/** What the labels asked for are chosen from. */
function namesRead({ selection }: FieldUse, { info }: Compiler): Read[] {
  const labels = possibleTypes(selection, info)
    .flatMap((type) => usesFor(selection, type, info))
    .filter(({ name }) => name === 'label');
  return labels.flatMap(({ args }) => names(args));
}

/** Groups that are nodes. */
const edges: Readonly<Partial<Record<StatementGroup, string>>> = {
  [StatementGroup.SPEAKER]: 'MATCH (n)-[:SAID_BY]->(g:Agent)',
  [StatementGroup.ABOUT]: 'MATCH (n)-[:ABOUT]->(g:Entity)',
  [StatementGroup.EVENT]: 'MATCH (n)-[:SAID_AT]->(g:Event)',
  [StatementGroup.DOCUMENT]: 'MATCH (n)-[:APPEARS_IN|RECORDED_IN]->(g:Document)',
};

/** Groups that are values. A text is stored as JSON, where these keys cannot be part of its words: quotes are escaped there. */
const values: Readonly<Partial<Record<StatementGroup, string>>> = {
  [StatementGroup.LANGUAGE]: `UNWIND [text IN n.texts WHERE text CONTAINS '"original":true' | split(split(text, '"language":"')[-1], '"')[0]] AS key`,
  [StatementGroup.ACT]: 'WITH n, n.act AS key',
  [StatementGroup.FORM]: 'WITH n, n.form AS key',
  [StatementGroup.MONTH]: 'WITH n, left(n.saidOn, 7) AS key WHERE size(n.saidOn) >= 7',
  [StatementGroup.YEAR]: 'WITH n, left(n.saidOn, 4) AS key WHERE n.saidOn IS NOT NULL',
};
