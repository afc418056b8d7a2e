import type { Compiler } from '../../graph/compiler.js';
import { LIST_LIMIT } from '../../graph/compiler.js';
import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';
import type { Selection } from '../../graph/selection.js';
import { childSelection } from '../../graph/selection.js';
import { MAX_CHAIN } from './statements.listing.js';

/** A chain as the database gives it back; `chainFrom` makes its links of it. */
export interface RawChain {
  readonly document: unknown;
  readonly publisher: unknown;
  readonly transcript: unknown;
  readonly holder: unknown;
  readonly steps: { statement: unknown; agent: unknown; evidence: unknown[] }[];
}

/**
 * The ways in which a statement's words reached a document: within each document in which it was found, the paths from
 * a statement that nobody passes on there, through those that pass it on there, to the statement.
 */
export function chainPattern(statement: string, outermost: string, path: string, document: string): string {
  // A proposal is shown with the relays that are proposed with it.
  const shown = (step: string): string => `${step}.status IN ['ACCEPTED', ${statement}.status]`;
  return lines([
    `MATCH (${statement})-[:APPEARS_IN]->(${document}:Document)`,
    `MATCH ${path} = (${outermost}:Statement)-[:CONVEYS*0..${MAX_CHAIN}]->(${statement})`,
    `WHERE all(step IN nodes(${path})[..-1] WHERE ${shown('step')} AND EXISTS { (step)-[:APPEARS_IN]->(${document}) })`,
    `AND NOT EXISTS { (${outermost})<-[:CONVEYS]-(relay:Statement)-[:APPEARS_IN]->(${document}) WHERE ${shown('relay')} }`,
  ]);
}

export const chains: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, statement, out, compiler) => {
    const [outermost, path, document, steps] = [
      compiler.fresh(),
      compiler.fresh('path'),
      compiler.fresh(),
      compiler.fresh('steps'),
    ];
    const links = childSelection(use.selection, 'links', compiler.info);
    const of = (field: string): Selection | null => links && childSelection(links, field, compiler.info);
    const columns = [
      ...projected(compiler, 'document', document, of('document')),
      ...behind(compiler, 'publisher', `(${document})-[:PUBLISHED_BY]->`, [document], of('agent')),
      ...heldIn(compiler, statement, of('document'), of('agent')),
    ];
    return lines([
      chainPattern(statement, outermost, path, document),
      // The documents in the order of the statement's own evidence.
      `CALL (${statement}, ${document}) {`,
      `MATCH (${statement})-[e:EVIDENCED_BY]->(:Passage)-[:IN]->(${document}) RETURN min(e.order) AS rank`,
      '}',
      `WITH ${path}, ${document}, rank ORDER BY rank, length(${path}), ${document}.id, [step IN nodes(${path}) | step.id] LIMIT ${LIST_LIMIT}`,
      ...columns.map((column) => column.calls),
      stepsCall(compiler, path, document, steps, of),
      `RETURN collect({ ${[...columns.map(({ name, map }) => `${name}: ${map}`), `steps: ${steps}`].join(', ')} }) AS ${out}`,
    ]);
  },
};

interface Column {
  readonly name: string;
  readonly calls: string;
  readonly map: string;
}

function projected(compiler: Compiler, name: string, node: string, selection: Selection | null): Column[] {
  return selection === null ? [] : [{ name, ...compiler.node(node, selection) }];
}

/** One neighbour over a pattern, as a column. */
function behind(
  compiler: Compiler,
  name: string,
  pattern: string,
  outer: string[],
  selection: Selection | null,
): Column[] {
  if (selection === null) return [];
  const [node, out] = [compiler.fresh(), compiler.fresh('c')];
  const { calls, map } = compiler.node(node, selection);
  const body = lines([`MATCH ${pattern}(${node}:Agent)`, calls, `RETURN head(collect(${map})) AS ${out}`]);
  return [{ name, calls: `CALL (${outer.join(', ')}) {\n${body}\n}`, map: out }];
}

/** The transcript that holds the statement, and who obtained it. */
function heldIn(
  compiler: Compiler,
  statement: string,
  documents: Selection | null,
  agents: Selection | null,
): Column[] {
  const [transcript, out] = [compiler.fresh(), compiler.fresh('c')];
  const held =
    documents === null ? { calls: '', map: `${transcript} { .id }` } : compiler.node(transcript, documents);
  const body = lines([
    `MATCH (${statement})-[:RECORDED_IN]->(${transcript}:Document)`,
    held.calls,
    `RETURN head(collect(${held.map})) AS ${out}`,
  ]);
  return [
    { name: 'transcript', calls: `CALL (${statement}) {\n${body}\n}`, map: out },
    ...behind(
      compiler,
      'holder',
      `(${statement})-[:RECORDED_IN]->(:Document)-[:OBTAINED_BY]->`,
      [statement],
      agents,
    ),
  ];
}

/** The statements of one chain, each with its speaker and its passages in the chain's document. */
function stepsCall(
  compiler: Compiler,
  path: string,
  document: string,
  out: string,
  of: (field: string) => Selection | null,
): string {
  const step = compiler.fresh('step');
  const columns = [
    ...projected(compiler, 'statement', step, of('statement')),
    ...behind(compiler, 'agent', `(${step})-[:SAID_BY]->`, [step], of('agent')),
    ...evidenceOf(compiler, step, document, of('evidence')),
  ];
  const map = columns.map(({ name, map }) => `${name}: ${map}`).join(', ');
  return lines([
    `CALL (${path}, ${document}) {`,
    `UNWIND nodes(${path}) AS ${step}`,
    ...columns.map((column) => column.calls),
    `RETURN collect({ ${map} }) AS ${out}`,
    '}',
  ]);
}

function evidenceOf(
  compiler: Compiler,
  step: string,
  document: string,
  selection: Selection | null,
): Column[] {
  if (selection === null) return [];
  const [passage, out] = [compiler.fresh(), compiler.fresh('c')];
  const { calls, map } = compiler.node(passage, selection);
  const body = lines([
    `MATCH (${step})-[:EVIDENCED_BY]->(${passage}:Passage)-[:IN]->(${document})`,
    `WITH ${passage} ORDER BY ${passage}.start, ${passage}.id`,
    calls,
    `RETURN collect(${map}) AS ${out}`,
  ]);
  return [{ name: 'evidence', calls: `CALL (${step}, ${document}) {\n${body}\n}`, map: out }];
}
