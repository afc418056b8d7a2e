import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { Agent } from '../agent/agent.type.js';
import { PageArguments } from '../connection/connection.type.js';
import { AS_OF } from '../node/as-of.js';
import { checkId } from '../node/known-id.js';
import { Organization } from '../organization/organization.type.js';
import { Passage } from '../passage/passage.type.js';
import { Statement } from '../statement/statement.type.js';
import { Document, DocumentConnection } from './document.type.js';
import { DocumentsArguments } from './document-filter.type.js';
import { documentById, documents } from './documents.query.js';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, {
    nullable: true,
    description: 'The document with this id; null when there is none.',
  })
  document(
    @Arg('id', () => ID, { description: 'Such as `document:nbc-donor-call-ar`.' }) id: string,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    checkId(id);
    return ask(documentById, info);
  }

  @Query(() => DocumentConnection, { description: 'Documents, the earliest first unless ordered otherwise.' })
  documents(
    @Args(() => DocumentsArguments) _: DocumentsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(documents, info);
  }

  @FieldResolver(() => Organization, {
    nullable: true,
    description: 'Who published it; null when not named.',
  })
  publisher(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(document, info);
  }

  @FieldResolver(() => [Agent], {
    description: 'Who wrote it or took the picture, in its own order; empty when not named.',
  })
  authors(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(document, info);
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: 'Who got hold of it, where it was not published; null otherwise.',
  })
  obtainedBy(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(document, info);
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that it translates; null for an original.',
  })
  translationOf(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(document, info);
  }

  @FieldResolver(() => [Document], { description: 'Its translations, by id.' })
  translations(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(document, info);
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description:
      'The document that it is a part of, such as the article around a caption; null when it stands alone.',
  })
  partOf(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(document, info);
  }

  @FieldResolver(() => [Document], { description: 'Its parts, by id.' })
  parts(@Root() document: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(document, info);
  }
}

@Resolver(() => Organization)
export class DocumentsOfOrganizationResolver {
  @FieldResolver(() => DocumentConnection, {
    description: 'Documents that it published, the earliest first.',
  })
  documents(
    @Root() organization: Row,
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(organization, info);
  }
}

@Resolver(() => Passage)
export class DocumentOfPassageResolver {
  @FieldResolver(() => Document, { description: 'The document that it is a stretch of.' })
  document(@Root() passage: Row, @Info() info: GraphQLResolveInfo): Row {
    return nested(passage, info);
  }
}

@Resolver(() => Statement)
export class DocumentOfStatementResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description:
      'A document that holds it and is itself known only through another one, such as a transcript; null otherwise.',
  })
  recordedIn(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(statement, info);
  }
}
