import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { typeOfRow } from '../concepts.js';

@InterfaceType({ description: 'Anything that the graph stores under an id.', resolveType: typeOfRow })
export abstract class Node {
  @Field(() => ID, {
    description: '`<type>:<slug>`, such as `person:kamala-harris`; stable for ever, also after a merge.',
  })
  id: string;

  @Field(() => Int, {
    description:
      'How often it was written: 1 when it is new. An edit that names it is refused when it is not the newest.',
  })
  version: number;
}
