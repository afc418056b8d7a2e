import { type GraphQuery, lines } from '../../graph/query.js';
import { proposalConditions, typeOfProposal } from './review-queue.query.js';
import type { ReviewFilter } from './review-queue.type.js';

export interface ReviewCountRow {
  readonly type: string;
  readonly count: number;
}

export const reviewCounts: GraphQuery<ReviewCountRow[]> = {
  name: 'review-counts',
  question: 'How much waits for review, by type, the most first?',
  sample: '{ reviewCounts { type count } }',
  compile(use, compiler) {
    const { match, where } = proposalConditions(use.args.filter as ReviewFilter | null, 'n', compiler);
    return lines([
      'MATCH (n:Node)',
      ...match.map((pattern) => `MATCH ${pattern}`),
      `WHERE ${where.join(' AND ')}`,
      `RETURN ${typeOfProposal('n')} AS type, count(DISTINCT n) AS count ORDER BY count DESC, type`,
    ]);
  },
  decode: (rows) => rows as unknown as ReviewCountRow[],
};
