import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import { nested } from '../../graph/read-row.js';
import { Agent } from '../agent/agent.type.js';
import { Change } from '../change/change.type.js';
import { ChangeKind } from '../change/change-kind.type.js';
import type { WriteContext } from '../change/write-context.js';
import { IDEMPOTENCY_KEY, REASON } from '../input/concept-mutations.js';
import { checkId } from '../node/known-id.js';
import { Organization } from '../organization/organization.type.js';
import { Person } from '../person/person.type.js';
import { SameAsSuggestion } from './same-as.type.js';
import { suggestSame, withdrawSame } from './suggest-same.js';

@Resolver()
export class SameAsResolver {
  @Mutation(() => Change, {
    description:
      'Says that two agents of one type may be the same, in whole or in part. `independentOrigins` counts them so at once. It takes the place of an earlier guess about the same two.',
  })
  suggestSame(
    @Arg('id', () => ID, { description: 'The one.' }) id: string,
    @Arg('other', () => ID, { description: 'The other.' }) other: string,
    @Arg('confidence', () => Float, { description: 'How sure the guess is, from 0 to 1.' })
    confidence: number,
    @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write, caller }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const guess = { confidence, suggestedBy: caller.id, reason: reason ?? null };
    return write.change(info, { kind: ChangeKind.UPDATE, reason: reason ?? null }, (draft) =>
      suggestSame(draft, checkId(id), checkId(other, 'other'), guess),
    );
  }

  @Mutation(() => Change, { description: 'Takes back that two agents may be the same, whoever said so.' })
  withdrawSame(
    @Arg('id', () => ID, { description: 'The one.' }) id: string,
    @Arg('other', () => ID, { description: 'The other.' }) other: string,
    @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return write.change(info, { kind: ChangeKind.UPDATE, reason: reason ?? null }, (draft) =>
      withdrawSame(draft, checkId(id), checkId(other, 'other')),
    );
  }
}

@Resolver(() => Agent)
export class SuggestionsOfAgentResolver {
  @FieldResolver(() => [SameAsSuggestion], {
    description: 'Who may be the same, the surest guess first, and who guessed so; at most 500.',
  })
  sameAsSuggestions(@Root() agent: Row, @Info() info: GraphQLResolveInfo): object[] {
    return nested(agent, info);
  }
}

@Resolver(() => Person)
export class SamePeopleResolver {
  @FieldResolver(() => [Person], { description: 'People who may be the same; a revisable guess.' })
  possiblySameAs(@Root() person: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(person, info);
  }
}

@Resolver(() => Organization)
export class SameOrganizationsResolver {
  @FieldResolver(() => [Organization], {
    description: 'Organizations that may be the same; a revisable guess.',
  })
  possiblySameAs(@Root() organization: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(organization, info);
  }
}
