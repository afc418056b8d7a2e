import type { GraphQLResolveInfo } from 'graphql';
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { Claim } from '../claim/claim.type.js';
import { PageArguments } from '../connection/connection.type.js';
import { Document } from '../document/document.type.js';
import { Statement } from '../statement/statement.type.js';
import { Passage, PassageConnection } from './passage.type.js';

@Resolver(() => Document)
export class PassagesOfDocumentResolver {
  @FieldResolver(() => PassageConnection, { description: 'Its passages, in the order of the text.' })
  passages(
    @Root() document: Row,
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(document, info);
  }
}

@Resolver(() => Statement)
export class EvidenceOfStatementResolver {
  @FieldResolver(() => [Passage], { description: 'The passages that show it; never empty.' })
  evidence(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(statement, info);
  }
}

@Resolver(() => Claim)
export class EvidenceOfClaimResolver {
  @FieldResolver(() => [Passage], { description: 'The passages that show it; never empty.' })
  evidence(@Root() claim: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(claim, info);
  }
}
