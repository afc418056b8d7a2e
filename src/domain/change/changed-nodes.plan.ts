import { LIST_LIMIT } from '../../graph/compiler.js';
import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';

/** The nodes that a change is about and that are there, in its order; a merged one as what it became. */
export const changedNodes: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, change, out, compiler) => {
    const [history, target, touched] = [compiler.fresh(), compiler.fresh(), compiler.fresh('r')];
    const { calls, map } = compiler.node(target, use.selection);
    return lines([
      `MATCH (${change})-[${touched}:TOUCHED]->(${history}:History) WHERE ${touched}.order IS NOT NULL`,
      `MATCH (:Node {id: ${history}.id})-[:STANDS_FOR*0..1]->(${target}) WHERE NOT ${target}:Alias`,
      `WITH ${target}, min(${touched}.order) AS order ORDER BY order LIMIT ${LIST_LIMIT}`,
      calls,
      `RETURN collect(${map}) AS ${out}`,
    ]);
  },
};
