import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { PageArguments } from '../connection/connection.type.js';
import { SourceBasis } from './source-basis.type.js';

@InputType({ description: 'Which unnamed agents; all conditions must hold.' })
export class UnnamedAgentFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the descriptor, in any language, folded as in `search`.',
  })
  descriptor?: string;

  @Field(() => SourceBasis, { nullable: true, description: 'How they know.' })
  basis?: SourceBasis;

  @Field(() => Int, {
    nullable: true,
    description: 'At least this many people, as stated; those whose number is not stated are left out.',
  })
  minHeadcount?: number;
}

@ArgsType()
export class UnnamedAgentsArguments extends PageArguments {
  @Field(() => UnnamedAgentFilter, { nullable: true, description: 'Which unnamed agents; all when absent.' })
  filter?: UnnamedAgentFilter;
}
