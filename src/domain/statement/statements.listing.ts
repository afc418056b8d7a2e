import type { Compiler } from '../../graph/compiler.js';
import type { Conditions, Listing } from '../../graph/field-plan.js';
import { byId } from '../node/known-id.js';
import { between, byDate } from '../scalar/dated.listing.js';
import { fullText } from '../search/full-text.js';
import type { StatementFilter } from './statement-filter.type.js';

/** The longest chain that is followed; deeper relays are not read. */
export const MAX_CHAIN = 16;

/** How deep the parts of an event are looked into. */
export const MAX_PARTS = 5;

/** How statements are filtered and ordered wherever they are listed. */
export const statementListing: Listing<StatementFilter> = {
  type: 'Statement',
  orders: byDate('saidOn', 'SAID_ON'),
  filter: statementConditions,
  choosesStatus: true,
};

/** What a filter asks of a statement: patterns from whatever it names, and conditions on the statement itself. */
export function statementConditions(filter: StatementFilter, node: string, compiler: Compiler): Conditions {
  const { speaker, about, event, document, conveyedBy, form, act, namedSpeaker, saidFrom, saidTo, text } =
    filter;
  const voice = compiler.fresh('voice');
  return {
    start: text == null ? [] : [fullText(text, 'filter.text', 'text', node, 'Statement', compiler)],
    match: [
      ...(speaker == null
        ? []
        : [`(${node}:Statement)-[:SAID_BY]->${byId(speaker, 'filter.speaker', compiler)}`]),
      ...(about ?? []).map(
        (entity) => `(${node}:Statement)-[:ABOUT]->${byId(entity, 'filter.about', compiler)}`,
      ),
      ...(event == null
        ? []
        : [
            `(${node}:Statement)-[:SAID_AT]->(:Event)-[:PART_OF*0..${MAX_PARTS}]->${byId(event, 'filter.event', compiler)}`,
          ]),
      ...(document == null
        ? []
        : [`(${node}:Statement)-[:APPEARS_IN|RECORDED_IN]->${byId(document, 'filter.document', compiler)}`]),
      ...(conveyedBy == null
        ? []
        : [
            // Each step on the way is accepted, as in `chains`.
            byId(conveyedBy, 'filter.conveyedBy', compiler, voice),
            `(${voice})<-[:SAID_BY]-(:Statement) ((:Statement {status: 'ACCEPTED'})-[:CONVEYS]->(:Statement)){1,${MAX_CHAIN}} (${node}:Statement)`,
          ]),
    ],
    where: [
      ...(form == null ? [] : [`${node}.form IN ${compiler.param(form)}`]),
      ...(act == null ? [] : [`${node}.act IN ${compiler.param(act)}`]),
      ...(namedSpeaker == null
        ? []
        : [`EXISTS { (${node})-[:SAID_BY]->(${namedSpeaker ? ':Person|Organization' : ':UnnamedAgent'}) }`]),
      ...between(node, 'saidOn', saidFrom, saidTo, 'filter.saidTo', compiler),
      `${node}.status IN ${compiler.param(filter.status ?? ['ACCEPTED'])}`,
    ],
  };
}
