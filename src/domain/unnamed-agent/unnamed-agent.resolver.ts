import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { readWords } from '../../graph/best-words.js';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested } from '../../graph/read-row.js';
import { decodeValue } from '../../graph/stored-property.js';
import { Agent } from '../agent/agent.type.js';
import { bestName } from '../entity/best-name.js';
import { Language } from '../scalar/language.scalar.js';
import { IntRange, UnnamedAgent, UnnamedAgentConnection } from './unnamed-agent.type.js';
import { UnnamedAgentsArguments } from './unnamed-agent-filter.type.js';
import { unnamedAgents } from './unnamed-agents.query.js';

@Resolver(() => UnnamedAgent)
export class UnnamedAgentResolver {
  @Query(() => UnnamedAgentConnection, {
    description: 'People and groups whom the texts do not name, by descriptor.',
  })
  unnamedAgents(
    @Args(() => UnnamedAgentsArguments) _: UnnamedAgentsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(unnamedAgents, info);
  }

  @FieldResolver(() => String, {
    description:
      'The text’s own words for them: in that language where there are some, else in the original one.',
  })
  descriptor(
    @Root() agent: Row,
    @Arg('language', () => Language, { nullable: true, description: 'The language to prefer.' })
    language?: string,
  ): string {
    return bestName(readWords(agent, 'names', language), language);
  }

  @FieldResolver(() => IntRange, { nullable: true })
  headcount(@Root() agent: Row): IntRange | null {
    return decodeValue(agent.headcount);
  }

  @FieldResolver(() => [UnnamedAgent], {
    description: 'Who may be the same, in whole or in part; a revisable guess.',
  })
  possiblySameAs(@Root() agent: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(agent, info);
  }

  @FieldResolver(() => [Agent], {
    description: 'The agents whom the text counts into this group, in its order.',
  })
  members(@Root() agent: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(agent, info);
  }
}
