import type { Compiler } from './compiler.js';
import { visible } from './concept.js';
import type { Conditions, Listing, SortOrder } from './field-plan.js';
import type { Page, PageArgs, Position } from './page.js';
import { pageFrom } from './page.js';
import type { FieldUse, Selection } from './selection.js';
import { childSelection } from './selection.js';

export interface ConnectionSource {
  /** Variables of the statement around that the body reads. */
  readonly outer: readonly string[];
  /** The variable that each item binds. */
  readonly node: string;
  /** Clauses that run first, such as full text. */
  readonly start?: readonly string[];
  readonly match: readonly string[];
  /** Whether `match` by itself reaches each item just once, so that none need be told from another. */
  readonly once?: boolean;
  readonly where: readonly string[];
  readonly listing: Listing<never>;
  readonly use: FieldUse;
  readonly out: string;
  /** More variables that tell one item from another, and stay in scope for `edge`. */
  readonly also?: readonly string[];
  /** What breaks ties, where the node's id does not. */
  readonly tie?: string;
  /** Where an edge holds the node, where that is not its field `node` itself. */
  readonly path?: readonly string[];
  /** Further columns of each edge; asked for with the selection of the edge type. */
  readonly edge?: (selection: Selection) => { calls: string; columns: Record<string, string> };
}

/** A connection as the database gives it back, with what is asked for; `toConnection` makes the Relay shape of it. */
export interface RawConnection {
  readonly items?: readonly {
    node: unknown;
    key?: string | number;
    tie?: string;
    [column: string]: unknown;
  }[];
  /** Whether the list goes on beyond the page; only for `pageInfo`. */
  readonly more?: boolean;
  /** Whether the page begins at a cursor; only for `pageInfo`. */
  readonly bounded?: boolean;
  readonly total?: number;
  /** The name of the order; only for cursors, as `key` and `tie` are. */
  readonly order?: string;
  /** Only where the page was read from its end. */
  readonly backwards?: true;
}

/** The body of a subquery that gives one page of a connection, and its count only when that is asked for. */
export function connectionOver(compiler: Compiler, source: ConnectionSource): string {
  const { use, listing } = source;
  const order = orderFrom(listing, use.args.orderBy as string | undefined);
  const page = pageFrom(use.args as PageArgs, order);
  const conditions = conditionsOf(compiler, source);
  const wants = (field: string): boolean => childSelection(use.selection, field, compiler.info) !== null;
  const parts: string[] = [];
  // What nobody asked for is not sent: a page of fifty people has fifty connections.
  const columns: string[] = [];
  const ahead = wants('pageInfo');
  if (wants('edges') || ahead) {
    const cursors = wantsCursors(source, compiler);
    parts.push(pageCall(compiler, source, conditions, order, page, cursors, ahead));
    columns.push('items: items');
    if (page.backwards) columns.push('backwards: true');
    if (cursors) columns.push(`order: '${order.name}'`);
    if (ahead) {
      columns.push('more: more', `bounded: ${(page.backwards ? page.before : page.after) !== null}`);
    }
  }
  if (wants('totalCount')) {
    const counted = [source.node, ...(source.also ?? [])];
    const count =
      counted.length > 1 ? `count(DISTINCT [${counted.join(', ')}])` : `count(DISTINCT ${source.node})`;
    parts.push(
      call(source.outer, [
        ...matching(conditions, source, order.key(source.node)),
        `RETURN ${count} AS total`,
      ]),
    );
    columns.push('total: total');
  }
  return [...parts, `RETURN { ${columns.join(', ')} } AS ${source.out}`].join('\n');
}

function wantsCursors({ use: { selection } }: ConnectionSource, { info }: Compiler): boolean {
  const [edges, page] = ['edges', 'pageInfo'].map((field) => childSelection(selection, field, info));
  const asked = (of: Selection | null | undefined, field: string): boolean =>
    of != null && childSelection(of, field, info) !== null;
  return asked(edges, 'cursor') || asked(page, 'startCursor') || asked(page, 'endCursor');
}

function pageCall(
  compiler: Compiler,
  source: ConnectionSource,
  conditions: Required<Conditions>,
  order: SortOrder,
  page: Page,
  cursors: boolean,
  /** Whether one more is looked for, to know if the list goes on. */
  ahead: boolean,
): string {
  const { node } = source;
  const key = order.key(node);
  const tie = source.tie ?? `${node}.id`;
  const bounds = [
    ...(page.after === null
      ? []
      : [beyond(compiler, key, tie, page.after, order.descending === true, false)]),
    ...(page.before === null
      ? []
      : [beyond(compiler, key, tie, page.before, order.descending !== true, true)]),
  ];
  const down = (order.descending === true) !== page.backwards;
  const variables = [node, ...(source.also ?? [])].join(', ');
  // Several patterns can reach one node in several ways.
  const patterns = conditions.match.length + conditions.start.length;
  const distinct = patterns > (source.once ? source.match.length : 0) ? 'DISTINCT ' : '';
  const ordered = `WITH ${distinct}${variables} ORDER BY ${key}${down ? ' DESC' : ''}, ${tie}${page.backwards ? ' DESC' : ''} LIMIT ${compiler.param(ahead ? page.size + 1 : page.size)}`;
  const edges = childSelection(source.use.selection, 'edges', compiler.info);
  const nodes = (source.path ?? ['node']).reduce<Selection | null>(
    (selection, field) => selection && childSelection(selection, field, compiler.info),
    edges,
  );
  const projection = nodes && compiler.node(node, nodes);
  const extra = edges && source.edge?.(edges);
  const columns = [
    `node: ${projection?.map ?? `${node} { .id }`}`,
    ...(cursors ? [`key: ${key}`, `tie: ${tie}`] : []),
    ...Object.entries(extra?.columns ?? {}).map(([name, column]) => `\`${name}\`: ${column}`),
  ];
  const size = ahead ? compiler.param(page.size) : '';
  return call(source.outer, [
    ...matching({ ...conditions, where: [...conditions.where, ...bounds] }, source, key),
    ordered,
    projection?.calls ?? '',
    extra?.calls ?? '',
    `WITH collect({ ${columns.join(', ')} }) AS found`,
    ahead ? `RETURN found[..${size}] AS items, size(found) > ${size} AS more` : 'RETURN found AS items',
  ]);
}

function call(outer: readonly string[], lines: readonly string[]): string {
  return `CALL (${outer.join(', ')}) {\n${lines.filter((line) => line !== '').join('\n')}\n}`;
}

function matching(
  conditions: Required<Conditions>,
  { node, listing: { type } }: ConnectionSource,
  key: string,
): string[] {
  const patterns = [...conditions.match];
  if (conditions.start.length + patterns.length === 0) patterns.push(`(${node}:${type})`);
  // What a filter leads to may be of another type than the list.
  const where = [`${node}:${type}`, ...conditions.where];
  // Where nothing else narrows the list, the index of its order is what it is read from.
  if (conditions.start.length + conditions.match.length === 0) {
    where.push(`${key} IS NOT NULL`);
  }
  return [
    ...conditions.start,
    ...(patterns.length > 0 ? [`MATCH ${patterns.join('\nMATCH ')}`] : [`WITH *`]),
    where.length > 0 ? `WHERE ${where.join(' AND ')}` : '',
  ];
}

function conditionsOf(compiler: Compiler, source: ConnectionSource): Required<Conditions> {
  const { listing, use, node } = source;
  const filter = (use.args.filter ?? {}) as never;
  const filtered = listing.filter?.(filter, node, compiler) ?? {};
  return {
    start: [...(source.start ?? []), ...(filtered.start ?? [])],
    match: [...source.match, ...(filtered.match ?? [])],
    where: [
      ...source.where,
      ...(filtered.where ?? []),
      ...(listing.choosesStatus !== true && compiler.model.concept(listing.type)?.reviewed
        ? [visible(node, source.outer[0])]
        : []),
    ],
  };
}

function orderFrom(listing: Listing<never>, name: string | undefined): SortOrder {
  return listing.orders.find((order) => order.name === name) ?? listing.orders[0]!;
}

/** After (or, backwards, before) a position; the first half of the condition lets an index seek. */
function beyond(
  compiler: Compiler,
  key: string,
  tie: string,
  position: Position,
  descending: boolean,
  backwards: boolean,
): string {
  const keyParam = compiler.param(position.key);
  const tieParam = compiler.param(position.tie);
  const sign = descending ? '<' : '>';
  return `${key} ${sign}= ${keyParam} AND (${key} ${sign} ${keyParam} OR ${tie} ${backwards ? '<' : '>'} ${tieParam})`;
}
