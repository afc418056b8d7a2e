// What is read of one hop? Its ends, its kind, the claim behind it and the passages that show it.
import type { Compiler, Projection } from '../../graph/compiler.js';
import { LIST_LIMIT } from '../../graph/compiler.js';
import { lines } from '../../graph/query.js';
import type { Selection } from '../../graph/selection.js';
import { childSelection } from '../../graph/selection.js';
import { CLAIMED, kindOf } from './hop-kind.type.js';

/** The hop over the relationship `hop` from the node `from` to the node `to`, as a map with its subqueries. */
export function hopProjection(
  compiler: Compiler,
  hop: string,
  from: string,
  to: string,
  selection: Selection,
): Projection {
  const calls: string[] = [];
  const columns = [`kind: ${compiler.param(kindOf)}[type(${hop})]`];
  for (const [field, node] of Object.entries({ from, to })) {
    const asked = childSelection(selection, field, compiler.info);
    if (asked === null) continue;
    const projection = compiler.node(node, asked);
    calls.push(projection.calls);
    columns.push(`${field}: ${projection.map}`);
  }
  for (const [field, body] of Object.entries({ via: viaOf, evidence: evidenceOf })) {
    const asked = childSelection(selection, field, compiler.info);
    if (asked === null) continue;
    const out = compiler.fresh('c');
    calls.push(`CALL (${hop}) {\n${body(compiler, hop, asked, out)}\n}`);
    columns.push(`${field}: ${out}`);
  }
  return { calls: lines(calls), map: `{ ${columns.join(', ')} }` };
}

function viaOf(compiler: Compiler, hop: string, selection: Selection, out: string): string {
  const claim = compiler.fresh();
  const { calls, map } = compiler.node(claim, selection);
  return lines([`MATCH (${claim}:Node {id: ${hop}.claim})`, calls, `RETURN head(collect(${map})) AS ${out}`]);
}

/**
 * A statement's relationships all begin at it, so it is their evidence, within the document where one is the other end.
 * A claim's carry its id. What the graph holds between two entities itself is shown by claims that join them as well.
 */
function evidenceOf(compiler: Compiler, hop: string, selection: Selection, out: string): string {
  const passage = compiler.fresh();
  const { calls, map } = compiler.node(passage, selection);
  return lines([
    `WITH startNode(${hop}) AS source, endNode(${hop}) AS target`,
    `CALL (${hop}, source, target) {`,
    'WITH source WHERE source:Statement RETURN source AS witness',
    'UNION',
    `MATCH (claim:Node {id: ${hop}.claim}) RETURN claim AS witness`,
    'UNION',
    `WITH source, target WHERE ${hop}.claim IS NULL AND NOT source:Statement`,
    `MATCH (source)-[claimed:${CLAIMED}]-(target)`,
    'MATCH (claim:Node {id: claimed.claim}) RETURN claim AS witness',
    '}',
    `MATCH (witness)-[shown:EVIDENCED_BY]->(${passage}:Passage)`,
    `WHERE type(${hop}) <> 'APPEARS_IN' OR EXISTS { (${passage})-[:IN]->(target) }`,
    `WITH ${passage}, min(shown.order) AS rank ORDER BY rank, ${passage}.id LIMIT ${LIST_LIMIT}`,
    calls,
    `RETURN collect(${map}) AS ${out}`,
  ]);
}
