import type { Listing } from '../../graph/field-plan.js';
import { listQuery, nodeQuery } from '../../graph/query.js';
import { PARTICIPATION_PREDICATES } from '../claim/predicates.js';
import { byStatements, named } from '../entity/named.listing.js';
import { byId } from '../node/known-id.js';
import { between, byDate } from '../scalar/dated.listing.js';
import type { EventFilter } from './event-filter.type.js';

export const eventListing: Listing<EventFilter> = {
  type: 'Event',
  orders: [...byDate('start', 'START'), byStatements],
  filter: ({ title, kind, from, to, participant, place }, node, compiler) => ({
    start: named(title, 'filter.title', node, 'Event', compiler),
    match: [
      ...(participant == null
        ? []
        : [
            `(${node}:Event)<-[:${PARTICIPATION_PREDICATES.join('|')}]-${byId(participant, 'filter.participant', compiler)}`,
          ]),
      ...(place == null
        ? []
        : [
            `(${node}:Event)-[:HELD_AT]->(:Place)-[:PART_OF*0..10]->${byId(place, 'filter.place', compiler)}`,
          ]),
    ],
    where: [
      ...(kind == null ? [] : [`${node}.kind IN ${compiler.param(kind)}`]),
      ...between(node, 'start', from, to, 'filter.to', compiler),
    ],
  }),
};

export const events = listQuery({
  name: 'events',
  question: 'Which events are there, by when they began or by how much was said at them?',
  sample: '{ events(filter: { from: "2024-07", kind: [CALL] }) { edges { node { id name start } } } }',
  type: 'Event',
});

export const eventById = nodeQuery({
  name: 'event-by-id',
  question: 'What is the event with this id?',
  sample:
    '{ event(id: "event:donor-call-2024-07-19") { name participants { edges { role node { name } } } parts { name } } }',
  type: 'Event',
});
