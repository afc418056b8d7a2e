import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { decodeList } from '../../graph/stored-property.js';
import { ExternalId } from '../entity/external-id.type.js';
import { AS_OF } from '../node/as-of.js';
import { checkId } from '../node/known-id.js';
import { people } from './people.query.js';
import { personById } from './person.query.js';
import { Person, PersonConnection } from './person.type.js';
import { PeopleArguments } from './person-filter.type.js';

@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, { nullable: true, description: 'The person with this id; null when there is none.' })
  person(
    @Arg('id', () => ID, { description: 'Such as `person:kamala-harris`.' }) id: string,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    checkId(id);
    return ask(personById, info);
  }

  @Query(() => PersonConnection, { description: 'People, by English name unless ordered otherwise.' })
  people(
    @Args(() => PeopleArguments) _: PeopleArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(people, info);
  }

  @FieldResolver(() => [ExternalId])
  externalIds(@Root() person: Row): ExternalId[] {
    return decodeList(person.externalIds);
  }
}
