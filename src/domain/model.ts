import 'reflect-metadata';
import { Model } from '../graph/model.js';
import { change } from './change/change.concept.js';
import { changedNodes } from './change/changed-nodes.plan.js';
import { changeListing } from './change/changes.query.js';
import { claimListing } from './claim/claims.query.js';
import { membersOfOrganization, rolesOfPerson } from './claim/valid-claims.plan.js';
import { concepts } from './concepts.js';
import { documentListing } from './document/documents.query.js';
import { byName } from './entity/named.listing.js';
import { eventListing } from './event/events.query.js';
import { eventsOfAgent, participants } from './event/participants.plan.js';
import { organizationListing } from './organization/organizations.query.js';
import { passageListing } from './passage/passages.listing.js';
import { personListing } from './person/people.query.js';
import { placeListing } from './place/places.query.js';
import { sameAsSuggestions } from './same-as/same-as-suggestions.plan.js';
import { chains } from './statement/chains.plan.js';
import { independentOrigins } from './statement/independent-origins.plan.js';
import { responses } from './statement/responses.plan.js';
import { MAX_PARTS, statementListing } from './statement/statements.listing.js';
import { textsOfStatement } from './statement/texts.plan.js';
import { unnamedAgentListing } from './unnamed-agent/unnamed-agents.query.js';

/** The whole domain: every concept, the fields that are more than an edge, and how each concept is listed. */
export const model = new Model(
  concepts,
  {
    'Change.targets': changedNodes,
    'Agent.sameAsSuggestions': sameAsSuggestions,
    'Statement.chains': chains,
    'Statement.independentOrigins': independentOrigins,
    'Statement.responses': responses,
    'Statement.texts': textsOfStatement,
    'Document.statements': {
      kind: 'edge',
      target: 'Statement',
      match: (document, statement, edge) =>
        `(${document})<-[${edge}:APPEARS_IN|RECORDED_IN]-(${statement}:Statement)`,
    },
    'Event.participants': participants,
    'Event.statements': {
      kind: 'edge',
      target: 'Statement',
      match: (event, statement, edge) =>
        `(${event})<-[:PART_OF*0..${MAX_PARTS}]-(:Event)<-[${edge}:SAID_AT]-(${statement}:Statement)`,
    },
    'Person.events': eventsOfAgent,
    'Person.roles': rolesOfPerson,
    'Organization.members': membersOfOrganization,
  },
  [
    personListing,
    organizationListing,
    unnamedAgentListing,
    eventListing,
    placeListing,
    documentListing,
    passageListing,
    statementListing,
    claimListing,
    { type: 'Entity', orders: [byName] },
    changeListing,
  ],
  [change],
);
