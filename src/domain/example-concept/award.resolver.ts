// ## 5. Join the two: `award.resolver.ts`
//
// A resolver of the root checks what a client sent and asks one question. Every other resolver reads what that question
// brought along: `nested` for one node or a list, `nestedConnection` for a connection. None holds Cypher, none asks
// again: a second question means that the first one lacks something.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { Agent } from '../agent/agent.type.js';
import { Passage } from '../passage/passage.type.js';
import { Award, AwardConnection } from './award.type.js';
import { AwardsArguments } from './award-filter.type.js';
import { awardById, awards } from './awards.query.js';

@Resolver(() => Award)
export class AwardResolver {
  // In a registered concept the first line is `checkId(id)`, which refuses ids of types that there are not.
  @Query(() => Award, { nullable: true, description: 'The award with this id; null when there is none.' })
  award(
    @Arg('id', () => ID, { description: 'Such as `award:courage-2024`.' }) _: string,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return ask(awardById, info);
  }

  @Query(() => AwardConnection, { description: 'Awards, the earliest first.' })
  awards(
    @Args(() => AwardsArguments) _: AwardsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(awards, info);
  }

  @FieldResolver(() => Agent, { description: 'Who was given it.' })
  recipient(@Root() award: Row, @Info() info: GraphQLResolveInfo): Row {
    return nested(award, info);
  }

  @FieldResolver(() => [Passage], { description: 'The passages that show it; never empty.' })
  evidence(@Root() award: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(award, info);
  }
}

// A field on another concept's type lives with the concept that it returns.
@Resolver(() => Agent)
export class AwardsOfAgentResolver {
  @FieldResolver(() => AwardConnection, { description: 'Awards given to them, the earliest first.' })
  awards(
    @Root() agent: Row,
    @Args(() => AwardsArguments) _: AwardsArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(agent, info);
  }
}

// ## 6. Register it
//
// One line each, in the files that list the whole domain: the declaration in `src/domain/concepts.ts` (behind whatever its
// edges lead to, because bundles are written in that order), the listing in `src/domain/model.ts`, the resolver module in
// `src/domain/schema.ts`, the questions in `src/domain/queries.ts`. An edge with an order or a condition of its own, and a
// field that is more than an edge, has a plan beside the concept (`<field>.plan.ts`) and a line in `src/domain/model.ts`.
//
// ## 7. Index it, show it, test it
//
// - A new file in `schema/migrations/` makes the indexes that the declaration asks for: by id, by name, and for each property
//   declared as indexed. Files that were released are never changed.
// - `npm run schema` writes the emitted files anew.
// - A spec in `test/spec/` asks over HTTP and compares with what a bundle says: one operation, one expected object.
// - A bundle in `seeds/`, where the concept belongs into every fresh graph.
