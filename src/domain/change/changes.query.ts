import type { Compiler } from '../../graph/compiler.js';
import type { RawConnection } from '../../graph/connection.js';
import { connectionOver } from '../../graph/connection.js';
import type { Listing, SortOrder } from '../../graph/field-plan.js';
import type { GraphQuery } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { toConnection } from '../../graph/read-row.js';
import type { FieldUse } from '../../graph/selection.js';

const latestFirst: SortOrder = { name: 'SEQ_DESC', key: (node) => `${node}.seq`, descending: true };

export const changeListing: Listing = { type: 'Change', orders: [latestFirst] };

interface ChangesArgs {
  readonly target?: string | null;
  readonly by?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly kinds?: readonly string[] | null;
}

export const changes: GraphQuery<Connection> = {
  name: 'changes',
  question:
    'What was written, the latest first: of one node, by somebody, of some kinds, between two instants?',
  sample: '{ changes(target: "person:kamala-harris", first: 5) { edges { node { kind at by reason } } } }',
  compile(use, compiler) {
    const { target, by, from, to, kinds } = use.args as ChangesArgs;
    return connectionOver(compiler, {
      outer: [],
      node: 'n',
      match: target == null ? [] : [`(n:Change)-[:TOUCHED]->(:History {id: ${compiler.param(target)}})`],
      where: [
        ...(by == null ? [] : [`n.by = ${compiler.param(by)}`]),
        ...(from == null ? [] : [`n.at >= ${compiler.param(from.toISOString())}`]),
        ...(to == null ? [] : [`n.at < ${compiler.param(to.toISOString())}`]),
        ...(kinds == null || kinds.length === 0 ? [] : [`n.kind IN ${compiler.param(kinds)}`]),
      ],
      listing: changeListing as Listing<never>,
      use,
      out: 'list',
    });
  },
  decode: ([row]) => toConnection(row?.list as RawConnection),
};

export const changeById: GraphQuery<object | null> = {
  name: 'change-by-id',
  question: 'What is the change with this id?',
  sample:
    '{ change(id: "change:1-00000000") { kind at by targets { id } differences { id field before after } } }',
  compile: (use, compiler) => oneChange(use.args.id as string, use, compiler),
  decode: ([row]) => (row?.node as object | undefined) ?? null,
};

/** The same question for a change that the operation does not name. */
export function changeWithId(id: string): GraphQuery<object | null> {
  return { ...changeById, compile: (use, compiler) => oneChange(id, use, compiler) };
}

function oneChange(id: string, use: FieldUse, compiler: Compiler): string {
  const { calls, map } = compiler.node('n', use.selection);
  return `MATCH (n:Change {id: ${compiler.param(id)}})\n${calls}\nRETURN ${map} AS node`;
}
