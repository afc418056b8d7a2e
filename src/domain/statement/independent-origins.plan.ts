import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';
import { childSelection } from '../../graph/selection.js';
import { chainPattern } from './chains.plan.js';
import { MAX_CHAIN } from './statements.listing.js';

/**
 * The sources of a statement: over every chain, whoever stood nearest to the words and passed them on; without a
 * relay the speaker; without a speaker the document, or what it translates. Groups are replaced by their members.
 */
export const independentOrigins: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, statement, out, compiler) => {
    const [outermost, path, document, origin] = [
      compiler.fresh(),
      compiler.fresh('path'),
      compiler.fresh(),
      compiler.fresh(),
    ];
    const selection = childSelection(use.selection, 'origins', compiler.info);
    const projection = selection ? compiler.node(origin, selection) : { calls: '', map: `${origin} { .id }` };
    return lines([
      chainPattern(statement, outermost, path, document),
      `WITH DISTINCT ${document}, CASE WHEN length(${path}) = 0 THEN ${statement} ELSE nodes(${path})[-2] END AS nearest`,
      `OPTIONAL MATCH (nearest)-[:SAID_BY]->(voice:Agent)`,
      `OPTIONAL MATCH (${document})-[:TRANSLATION_OF*1..${MAX_CHAIN}]->(first:Document) WHERE NOT (first)-[:TRANSLATION_OF]->()`,
      `WITH DISTINCT coalesce(voice, first, ${document}) AS source`,
      `OPTIONAL MATCH (source)-[:INCLUDES*1..4]->(member:Agent) WHERE NOT (member)-[:INCLUDES]->()`,
      `WITH DISTINCT coalesce(member, source) AS ${origin} ORDER BY ${origin}.id`,
      projection.calls,
      `RETURN collect({ id: ${origin}.id, min: ${origin}.headcount_min, max: ${origin}.headcount_max,`,
      `  same: [(${origin})-[:POSSIBLY_SAME_AS]-(other) | other.id], node: ${projection.map} }) AS ${out}`,
    ]);
  },
};
