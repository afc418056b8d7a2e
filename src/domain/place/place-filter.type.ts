import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';

@InputType({ description: 'Which places; all conditions must hold.' })
export class PlaceFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of any name, in any language, folded as in `search`.',
  })
  name?: string;

  @Field(() => ID, { nullable: true, description: 'Places that lie in this one, at any depth.' })
  within?: string;
}

@ArgsType()
export class PlacesArguments extends PageArguments {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when absent.' })
  filter?: PlaceFilter;
}
