import { Field, ID, InterfaceType } from 'type-graphql';
import { typeOfRow } from '../concepts.js';

@InterfaceType({ description: 'Anything that the graph stores under an id.', resolveType: typeOfRow })
export abstract class Node {
  @Field(() => ID, {
    description: '`<type>:<slug>`, such as `person:kamala-harris`; stable for ever, also after a merge.',
  })
  id: string;
}
