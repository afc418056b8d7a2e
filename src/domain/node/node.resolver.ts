import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import type { Row } from '../../graph/concept.js';
import { MAX_FIRST } from '../../graph/page.js';
import type { Context } from '../../graph/query.js';
import { AS_OF } from './as-of.js';
import { checkId } from './known-id.js';
import { Node } from './node.type.js';
import { nodeById, nodesById } from './nodes.query.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null when nothing has.' })
  node(
    @Arg('id', () => ID, { description: '`<type>:<slug>`; BAD_USER_INPUT for a type that there is not.' })
    id: string,
    @Arg('asOf', () => GraphQLDateTime, { nullable: true, description: AS_OF })
    _asOf: Date | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    checkId(id);
    return ask(nodeById, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Whatever has these ids, in their order; null in the place of an id that nothing has.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: `At most ${MAX_FIRST} ids.` }) ids: string[],
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Row | null)[]> {
    if (ids.length > MAX_FIRST)
      throw badInput('ids', `a list of at most ${MAX_FIRST} ids`, `${ids.length} ids`);
    for (const [index, id] of ids.entries()) checkId(id, `ids[${index}]`);
    return ask(nodesById, info);
  }

  @FieldResolver(() => Int)
  version(@Root() node: Row): number {
    // What was loaded and never changed since has none of its own.
    return (node.version as number | null) ?? 1;
  }
}
