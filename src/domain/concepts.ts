import type { Concept } from '../graph/concept.js';
import { claim } from './claim/claim.concept.js';
import { document } from './document/document.concept.js';
import { event } from './event/event.concept.js';
import { organization } from './organization/organization.concept.js';
import { passage } from './passage/passage.concept.js';
import { person } from './person/person.concept.js';
import { place } from './place/place.concept.js';
import { statement } from './statement/statement.concept.js';
import { topic } from './topic/topic.concept.js';
import { unnamedAgent } from './unnamed-agent/unnamed-agent.concept.js';

/** Every stored concept, in the order in which bundles are written: what is referred to comes first. */
export const concepts: readonly Concept[] = [
  person,
  organization,
  unnamedAgent,
  place,
  event,
  topic,
  document,
  passage,
  statement,
  claim,
];

/** The GraphQL type of a row, by its id. */
export function typeOfRow(row: { id: string }): string | undefined {
  const idType = row.id.slice(0, row.id.indexOf(':'));
  return concepts.find((concept) => concept.idType === idType)?.type;
}
