import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { readWords } from '../../graph/best-words.js';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { decodeList } from '../../graph/stored-property.js';
import { Agent } from '../agent/agent.type.js';
import { Claim } from '../claim/claim.type.js';
import { PageArguments } from '../connection/connection.type.js';
import { Document } from '../document/document.type.js';
import { matching } from '../entity/best-name.js';
import { Entity } from '../entity/entity.type.js';
import { EntityConnection } from '../entity/entity-connection.type.js';
import { Event } from '../event/event.type.js';
import { AS_OF } from '../node/as-of.js';
import { checkId } from '../node/known-id.js';
import { Passage } from '../passage/passage.type.js';
import { Language } from '../scalar/language.scalar.js';
import { chainFrom } from './attribution-chain.js';
import { countOrigins } from './origin-count.js';
import {
  AttributionChain,
  OriginCount,
  Statement,
  StatementConnection,
  StatementText,
} from './statement.type.js';
import { Stance } from './statement-enums.type.js';
import { StatementListArguments, StatementsArguments } from './statement-filter.type.js';
import { statementById, statements } from './statements.query.js';
import { textsFrom } from './texts.plan.js';

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => Statement, {
    nullable: true,
    description: 'The statement with this id, whatever its status; null when there is none.',
  })
  statement(
    @Arg('id', () => ID, { description: 'Such as `statement:harris-we-will-win`.' }) id: string,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    checkId(id);
    return ask(statementById, info);
  }

  @Query(() => StatementConnection, {
    description: 'Statements, the earliest first unless ordered otherwise.',
  })
  statements(
    @Args(() => StatementsArguments) _: StatementsArguments,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(statements, info);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: 'Who said it; null only where the source names nobody at all.',
  })
  speaker(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(statement, info);
  }

  @FieldResolver(() => String, {
    description: 'The reported words in that language, else in the original one.',
  })
  text(
    @Root() statement: Row,
    @Arg('language', () => Language, { nullable: true, description: 'The language to prefer.' })
    language?: string,
  ): string {
    const read = readWords(statement, 'texts', language);
    if (typeof read === 'string') return read;
    const texts = decodeList<StatementText>(read);
    const [translated] = language == null ? [] : matching(texts, language);
    return (translated ?? texts.find((text) => text.original) ?? texts[0]!).text;
  }

  @FieldResolver(() => [StatementText], {
    description: 'Every version of the words: which is original, who translated.',
  })
  texts(@Root() statement: Row, @Info() info: GraphQLResolveInfo): object[] {
    return textsFrom(nested(statement, info));
  }

  @FieldResolver(() => [Agent], {
    description: 'To whom it was said, in the text’s order; empty when not stated.',
  })
  addressees(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }

  @FieldResolver(() => EntityConnection, { description: 'Whom and what it is about, by name.' })
  about(
    @Root() statement: Row,
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(statement, info);
  }

  @FieldResolver(() => [Statement], { description: 'What it passes on, in the text’s order.' })
  conveys(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }

  @FieldResolver(() => [Statement], { description: 'The statements that pass it on, by id.' })
  conveyedBy(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }

  @FieldResolver(() => [Statement], {
    description: 'Statements that take it up, in the order of their dates.',
  })
  responses(
    @Root() statement: Row,
    @Arg('stance', () => Stance, {
      nullable: true,
      description: 'Only those that take it up so; all when absent.',
    })
    _: Stance | undefined,
    @Info() info: GraphQLResolveInfo,
  ): Row[] {
    return nested(statement, info);
  }

  @FieldResolver(() => [Statement], { description: 'The statements that it takes up, in the text’s order.' })
  respondsTo(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }

  @FieldResolver(() => [AttributionChain], {
    description:
      'One for each way in which the words reached a document, in the order of its evidence, shorter ones first; at most 500, each at most 16 relays long.',
  })
  chains(@Root() statement: Row, @Info() info: GraphQLResolveInfo): object[] {
    return nested<Parameters<typeof chainFrom>[0][]>(statement, info).map(chainFrom);
  }

  @FieldResolver(() => OriginCount, {
    description: 'How many sources it has that do not rest on one another.',
  })
  independentOrigins(@Root() statement: Row, @Info() info: GraphQLResolveInfo): object {
    return countOrigins(nested(statement, info));
  }
}

@Resolver(() => Agent)
export class StatementsOfAgentResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'What they said, the earliest first unless ordered otherwise.',
  })
  statements(
    @Root() agent: Row,
    @Args(() => StatementListArguments) _: StatementListArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(agent, info);
  }
}

@Resolver(() => Entity)
export class StatementsAboutEntityResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'What was said about it, the earliest first unless ordered otherwise.',
  })
  statementsAbout(
    @Root() entity: Row,
    @Args(() => StatementListArguments) _: StatementListArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(entity, info);
  }
}

@Resolver(() => Event)
export class StatementsAtEventResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'What was said at it or at a part of it, the earliest first unless ordered otherwise.',
  })
  statements(
    @Root() event: Row,
    @Args(() => StatementListArguments) _: StatementListArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(event, info);
  }
}

@Resolver(() => Document)
export class StatementsInDocumentResolver {
  @FieldResolver(() => StatementConnection, {
    description: 'The statements found in it or recorded in it, the earliest first unless ordered otherwise.',
  })
  statements(
    @Root() document: Row,
    @Args(() => StatementListArguments) _: StatementListArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(document, info);
  }
}

@Resolver(() => Claim)
export class StatementsOfClaimResolver {
  @FieldResolver(() => [Statement], {
    description: 'The statements that assert it; empty where the document does so in its own voice.',
  })
  assertedBy(@Root() claim: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(claim, info);
  }
}

@Resolver(() => Passage)
export class StatementsOfPassageResolver {
  @FieldResolver(() => [Statement], { description: 'The statements that it shows, by id.' })
  statements(@Root() passage: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(passage, info);
  }
}
