import type { Compiler } from '../../graph/compiler.js';
import { connectionOver } from '../../graph/connection.js';
import type { SubqueryPlan } from '../../graph/field-plan.js';
import type { FieldUse } from '../../graph/selection.js';
import { childSelection } from '../../graph/selection.js';
import { PARTICIPATION_PREDICATES, participation } from '../claim/predicates.js';
import { byName } from '../entity/named.listing.js';

/** Who took part in an event, and which claim says so; one edge a claim, by name. */
export const participants: SubqueryPlan = {
  kind: 'subquery',
  compile: (use, event, out, compiler) => {
    const participant = compiler.fresh();
    const claim = compiler.fresh('claim');
    return connectionOver(compiler, {
      outer: [event],
      node: participant,
      also: [claim],
      tie: `${claim}.id`,
      match: [`(${event})<-[:OBJECT]-(${claim}:Claim)-[:SUBJECT]->(${participant}:Entity)`],
      where: takesPart(claim, use, compiler),
      listing: { type: 'Entity', orders: [byName] },
      use: { ...use, args: { ...use.args, filter: undefined } },
      out,
      edge: (selection) => {
        const claims = childSelection(selection, 'claim', compiler.info);
        const projection = claims && compiler.node(claim, claims);
        return {
          calls: projection?.calls ?? '',
          columns: { predicate: `${claim}.predicate`, ...(projection && { claim: projection.map }) },
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
    const claim = compiler.fresh('claim');
    return connectionOver(compiler, {
      outer: [agent],
      node: event,
      match: [`(${agent})<-[:SUBJECT]-(${claim}:Claim)-[:OBJECT]->(${event}:Event)`],
      where: takesPart(claim, use, compiler),
      listing: { ...compiler.listing('Event'), filter: undefined },
      use,
      out,
    });
  },
};

function takesPart(claim: string, use: FieldUse, compiler: Compiler): string[] {
  const role = use.args.role as string | null | undefined;
  const predicates = PARTICIPATION_PREDICATES.filter(
    (name) => role == null || participation.get(name) === role,
  );
  return [
    `${claim}.predicate IN ${compiler.param(predicates)}`,
    `${claim}.polarity = 'AFFIRMED' AND ${claim}.status = 'ACCEPTED' AND ${claim}.rank <> 'DEPRECATED'`,
  ];
}
