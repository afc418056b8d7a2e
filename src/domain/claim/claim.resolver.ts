import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { decodeValue } from '../../graph/stored-property.js';
import { Entity } from '../entity/entity.type.js';
import { AS_OF } from '../node/as-of.js';
import { Organization } from '../organization/organization.type.js';
import { Passage } from '../passage/passage.type.js';
import { Person } from '../person/person.type.js';
import { PartialDate } from '../scalar/partial-date.scalar.js';
import { Statement } from '../statement/statement.type.js';
import { Claim, ClaimConnection, ClaimValue } from './claim.type.js';
import { ClaimsArguments } from './claim-filter.type.js';
import { claims } from './claims.query.js';

const VALID_AT = { nullable: true, description: 'Only those that may hold at this time; all when absent.' };

@Resolver(() => Claim)
export class ClaimResolver {
  @Query(() => ClaimConnection, { description: 'Accepted claims, by id.' })
  claims(
    @Args(() => ClaimsArguments) _: ClaimsArguments,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(claims, info);
  }

  @FieldResolver(() => Entity, { description: 'Whom or what it is about.' })
  subject(@Root() claim: Row, @Info() info: GraphQLResolveInfo): Row {
    return nested(claim, info);
  }

  @FieldResolver(() => Entity, {
    nullable: true,
    description: 'The other entity that it names; null where it has a value or neither.',
  })
  object(@Root() claim: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(claim, info);
  }

  @FieldResolver(() => ClaimValue, {
    nullable: true,
    description: 'What it claims, where that is not an entity; null otherwise.',
  })
  value(@Root() claim: Row): ClaimValue | null {
    const value = decodeValue<ClaimValue>(claim.value);
    return value && { ...value, approximate: value.approximate ?? false };
  }

  @FieldResolver(() => [Claim], {
    description: 'Claims that cannot be true together with it, declared or derived, by id.',
  })
  contradicts(@Root() claim: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(claim, info);
  }
}

@Resolver(() => Entity)
export class ClaimsOfEntityResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Accepted claims about it, by id.' })
  claims(
    @Root() entity: Row,
    @Args(() => ClaimsArguments) _: ClaimsArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(entity, info);
  }
}

@Resolver(() => Person)
export class RolesOfPersonResolver {
  @FieldResolver(() => [Claim], {
    description:
      'Claims that they hold a role in, belong to or founded an organization; the earliest first, those without a date last.',
  })
  roles(
    @Root() person: Row,
    @Arg('asOf', () => PartialDate, VALID_AT) _: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Row[] {
    return nested(person, info);
  }
}

@Resolver(() => Organization)
export class MembersOfOrganizationResolver {
  @FieldResolver(() => [Claim], {
    description:
      'Claims that somebody belongs to it or holds a role in it; the earliest first, those without a date last.',
  })
  members(
    @Root() organization: Row,
    @Arg('asOf', () => PartialDate, VALID_AT) _: string | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Row[] {
    return nested(organization, info);
  }
}

@Resolver(() => Statement)
export class ClaimsOfStatementResolver {
  @FieldResolver(() => [Claim], { description: 'The facts that it asserts, structured; by id.' })
  claims(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }
}

@Resolver(() => Passage)
export class ClaimsOfPassageResolver {
  @FieldResolver(() => [Claim], { description: 'The claims that it shows, by id.' })
  claims(@Root() passage: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(passage, info);
  }
}
