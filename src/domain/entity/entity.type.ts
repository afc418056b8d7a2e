import { Field, InterfaceType } from 'type-graphql';
import { typeOfRow } from '../concepts.js';
import { Node } from '../node/node.type.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { Name } from './name.type.js';

@InterfaceType({
  implements: Node,
  description:
    'Whatever statements can be about: people, organizations, unnamed agents, events, places, documents, topics.',
  resolveType: typeOfRow,
})
export abstract class Entity extends Node {
  @Field(() => [Name], {
    description: 'Every name and alias with its language; the first is the original one.',
  })
  names: Name[];

  @Field(() => ReviewStatus, { description: 'Where it stands in review; lists show only what is ACCEPTED.' })
  status: ReviewStatus;
}
