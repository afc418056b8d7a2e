import type { ClassType } from 'type-graphql';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DEFAULT_FIRST, MAX_FIRST } from '../../graph/page.js';

/** The Relay shape of every paged list: `edges { cursor node }`, `pageInfo`, `totalCount`. */
@ObjectType({
  simpleResolvers: true,
  description: 'Where a page lies in its list (Relay Cursor Connections).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows this page.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before this page.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

/** Arguments of a list that is read forwards. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give, from 0 to ${MAX_FIRST}; ${DEFAULT_FIRST} when absent. BAD_USER_INPUT beyond.`,
  })
  first?: number;

  @Field(() => String, {
    nullable: true,
    description: 'Give what comes after this cursor of the same list in the same order.',
  })
  after?: string;
}

/** Arguments of a list that is read from either end. */
@ArgsType()
export class TwoWayPageArguments extends PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end, from 0 to ${MAX_FIRST}; not together with first.`,
  })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Give what comes before this cursor.' })
  before?: string;
}

/** The edge type `<name>Edge` over nodes of the given type. */
export function edgeType<T>(name: string, node: () => ClassType<object> | object) {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One item of a ${name} list.` })
  class Edge {
    @Field(() => String, { description: 'Where this item stands in its list; opaque.' })
    cursor: string;

    @Field(node as () => ClassType<object>, { description: 'The item.' })
    node: T;
  }
  return Edge;
}

/** The connection type `<name>Connection` over the given edge type. */
export function connectionType<E extends object>(name: string, edge: ClassType<E>) {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `One page of a ${name} list.` })
  class Connection {
    @Field(() => [edge], { description: 'The items of this page, in the list’s order.' })
    edges: E[];

    @Field(() => PageInfo, { description: 'Where this page lies in the list.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'How many items the whole list has; counted only when asked for.' })
    totalCount: number;
  }
  return Connection;
}
