import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import type { Row } from '../../graph/concept.js';
import { MAX_FIRST } from '../../graph/page.js';
import type { Context } from '../../graph/query.js';
import { checkId } from './known-id.js';
import { Node } from './node.type.js';
import { nodeById, nodesById } from './nodes.query.js';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Whatever has this id; null when nothing has.' })
  node(
    @Arg('id', () => ID, { description: '`<type>:<slug>`; BAD_USER_INPUT for a type that there is not.' })
    id: string,
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
}
