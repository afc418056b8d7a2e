import { GraphQLURL } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'The id of the same entity in another register.' })
export class ExternalId {
  @Field(() => String, { description: 'The register, such as `wikidata`.' })
  scheme: string;

  @Field(() => String, { description: 'The id there.' })
  value: string;

  @Field(() => GraphQLURL, { nullable: true, description: 'A page about it there; null when not known.' })
  url: string | null;
}
