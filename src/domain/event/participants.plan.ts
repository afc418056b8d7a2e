import type { Compiler } from '../../graph/compiler.js';
import { connectionOver } from '../../graph/connection.js';
import type { SubqueryPlan } from '../../graph/field-plan.js';
import { lines } from '../../graph/query.js';
import type { FieldUse, Selection } from '../../graph/selection.js';
import { childSelection } from '../../graph/selection.js';
import { PARTICIPATION_PREDICATES, participation } from '../claim/predicates.js';
import { byName } from '../entity/named.listing.js';

/** Who took part in an event, and which claim says so; one edge a claim, by name. Read from what the claims that hold became. */
export const participants: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, event, out, compiler) => {
    const [participant, took] = [compiler.fresh(), compiler.fresh('took')];
    return connectionOver(compiler, {
      outer: [event],
      node: participant,
      also: [took],
      tie: `${took}.claim`,
      match: [`(${event})<-[${took}:${relationshipsOf(use)}]-(${participant}:Entity)`],
      once: true,
      where: [],
      listing: { type: 'Entity', orders: [byName] },
      use: { ...use, args: { ...use.args, filter: undefined } },
      out,
      edge: (selection) => {
        const claims = childSelection(selection, 'claim', compiler.info);
        const claim = claims && claimOf(took, claims, compiler);
        return {
          calls: claim?.calls ?? '',
          columns: { predicate: `type(${took})`, ...(claim && { claim: claim.column }) },
        };
      },
    });
  },
};

/** The events that an agent took part in, each once, the earliest first. */
export const eventsOfAgent: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, agent, out, compiler) => {
    const event = compiler.fresh();
    return connectionOver(compiler, {
      outer: [agent],
      node: event,
      match: [`(${agent})-[:${relationshipsOf(use)}]->(${event}:Event)`],
      where: [],
      listing: { ...compiler.listing('Event'), filter: undefined },
      use,
      out,
    });
  },
};

/** What accepted claims of the role that is asked for became, of any role when none is. */
function relationshipsOf({ args: { role } }: FieldUse): string {
  return PARTICIPATION_PREDICATES.filter((name) => role == null || participation.get(name) === role).join(
    '|',
  );
}

function claimOf(took: string, selection: Selection, compiler: Compiler): { calls: string; column: string } {
  const [claim, column] = [compiler.fresh('claim'), compiler.fresh('c')];
  const { calls, map } = compiler.node(claim, selection);
  const body = lines([
    `MATCH (${claim}:Node {id: ${took}.claim})`,
    calls,
    `RETURN head(collect(${map})) AS ${column}`,
  ]);
  return { calls: `CALL (${took}) {\n${body}\n}`, column };
}
