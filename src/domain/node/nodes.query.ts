import type { Row } from '../../graph/concept.js';
import type { GraphQuery } from '../../graph/query.js';
import { answeringTo, lines, nodeQuery } from '../../graph/query.js';

export const nodeById = nodeQuery({
  name: 'node-by-id',
  question: 'What has this id?',
  sample: '{ node(id: "person:joe-biden") { id ... on Entity { name } } }',
  type: 'Node',
});

export const nodesById: GraphQuery<(Row | null)[]> = {
  name: 'nodes-by-id',
  question: 'What have these ids, in the order asked for?',
  sample: '{ nodes(ids: ["person:joe-biden", "event:donor-call-2024-07-19"]) { id ... on Entity { name } } }',
  compile(use, compiler) {
    const { calls, map } = compiler.node('n', use.selection);
    return lines([
      `UNWIND ${compiler.param([...new Set(use.args.ids as string[])])} AS wanted`,
      `MATCH ${answeringTo('n', 'wanted')} WHERE NOT n:Alias`,
      calls,
      `RETURN wanted, ${map} AS node`,
    ]);
  },
  decode(rows, use) {
    const found = new Map(rows.map((row) => [row.wanted, row.node as Row]));
    return (use.args.ids as string[]).map((id) => found.get(id) ?? null);
  },
};
