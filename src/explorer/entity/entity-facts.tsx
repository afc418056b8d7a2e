// What is recorded of an entity beside statements? It depends on what it is.
import { OrganizationFacts, PersonFacts, UnnamedFacts } from './agent-facts.js';
import type { EntityNode } from './entity-page.js';
import { EventFacts } from './event-facts.js';
import { PlaceFacts } from './place-facts.js';

/** The entity of a type. */
export type Of<Type extends EntityNode['__typename']> = { node: Extract<EntityNode, { __typename: Type }> };

export function EntityFacts({ node }: { node: EntityNode }) {
  switch (node.__typename) {
    case 'Person':
      return <PersonFacts node={node} />;
    case 'Organization':
      return <OrganizationFacts node={node} />;
    case 'UnnamedAgent':
      return <UnnamedFacts node={node} />;
    case 'Event':
      return <EventFacts node={node} />;
    case 'Place':
      return <PlaceFacts node={node} />;
    default:
      return null;
  }
}
