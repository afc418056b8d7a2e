import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';

@InputType({ description: 'Which organizations; all conditions must hold.' })
export class OrganizationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of any name or alias, in any language, folded as in `search`.',
  })
  name?: string;
}

@ArgsType()
export class OrganizationsArguments extends PageArguments {
  @Field(() => OrganizationFilter, { nullable: true, description: 'Which organizations; all when absent.' })
  filter?: OrganizationFilter;
}
