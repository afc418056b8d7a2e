import { LIST_LIMIT } from '../../graph/compiler.js';
import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';
import { childSelection } from '../../graph/selection.js';

/** Who may be the same as an agent, the surest first, with what is known of the guess. */
export const sameAsSuggestions: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, agent, out, compiler) => {
    const [other, guess] = [compiler.fresh(), compiler.fresh('r')];
    const selection = childSelection(use.selection, 'agent', compiler.info);
    const { calls, map } = selection
      ? compiler.node(other, selection)
      : { calls: '', map: `${other} { .id }` };
    return lines([
      `MATCH (${agent})-[${guess}:POSSIBLY_SAME_AS]-(${other}:Agent)`,
      `WITH ${other}, ${guess} ORDER BY coalesce(${guess}.confidence, 0) DESC, ${other}.id LIMIT ${LIST_LIMIT}`,
      calls,
      `RETURN collect(${guess} { .confidence, .suggestedBy, .reason, agent: ${map} }) AS ${out}`,
    ]);
  },
};
