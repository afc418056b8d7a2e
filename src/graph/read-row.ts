import type { GraphQLResolveInfo } from 'graphql';
import { collidingKey, rowKey } from './compiler.js';
import type { Row } from './concept.js';
import type { RawConnection } from './connection.js';
import { cursorAt } from './page.js';

export interface Edge<T = Row> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<E = Edge> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | null;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The value of a nested field that the row's query brought along under its response name. */
export function nested<T = unknown>(row: Row, info: GraphQLResolveInfo): T {
  const key = rowKey(String(info.path.key));
  if (key in row) return row[key] as T;
  return row[collidingKey(String(info.path.key), info.fieldNodes[0]?.loc?.start, info.parentType.name)] as T;
}

/** The same for a connection. */
export function nestedConnection<E = Edge>(row: Row, info: GraphQLResolveInfo): Connection<E> {
  return toConnection<E>(nested<RawConnection>(row, info));
}

/** The Relay shape of a page, with what the operation asked for: `totalCount` is null otherwise, and cursors are empty. */
export function toConnection<E = Edge>(raw: RawConnection): Connection<E> {
  const { items = [], order, more = false, bounded = false, backwards = false, total = null } = raw;
  const inOrder = backwards ? [...items].reverse() : items;
  const edges =
    order === undefined
      ? inOrder
      : inOrder.map(({ key, tie, ...item }) => ({
          ...item,
          cursor: cursorAt(order, { key: key!, tie: tie! }),
        }));
  const cursorOf = (edge: object | undefined): string | null => (edge as Edge | undefined)?.cursor ?? null;
  return {
    edges: edges as readonly unknown[] as readonly E[],
    pageInfo: {
      hasNextPage: backwards ? bounded : more,
      hasPreviousPage: backwards ? more : bounded,
      startCursor: cursorOf(edges[0]),
      endCursor: cursorOf(edges.at(-1)),
    },
    totalCount: total,
  };
}
