import { InterfaceType } from 'type-graphql';
import { typeOfRow } from '../concepts.js';
import { Entity } from '../entity/entity.type.js';
import { Node } from '../node/node.type.js';

@InterfaceType({
  implements: [Node, Entity],
  description:
    'Whoever can say something: a person, an organization, or somebody whom the text does not name.',
  resolveType: typeOfRow,
})
export abstract class Agent extends Entity {}
