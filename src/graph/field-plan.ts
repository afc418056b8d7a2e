import type { Compiler } from './compiler.js';
import type { FieldUse } from './selection.js';

/** How one GraphQL field of a stored type becomes Cypher. */
export type FieldPlan = PropertyPlan | EdgePlan | SubqueryPlan;

/** Read from the node itself. */
export interface PropertyPlan {
  readonly kind: 'property';
  readonly reads: (args: FieldUse['args']) => readonly Read[];
}

/** A stored property by its name or, under a name that no property has, what an expression makes of some. */
export type Read = string | { readonly name: string; readonly expression: (node: string) => string };

/** Follow one relationship. Whether that gives one node, a list or a connection is said by the field's GraphQL type. */
export interface EdgePlan {
  readonly kind: 'edge';
  /** Type or interface at the other end. */
  readonly target: string;
  /** The pattern from variable `a` to variable `b` over relationship `r`. */
  readonly match: (a: string, b: string, r: string) => string;
  /** Whether it leads to each node just once. */
  readonly once?: boolean;
  /** Order of a list; a connection has its own. */
  readonly orderBy?: (b: string, r: string) => string;
  /** Conditions from the field's own arguments. */
  readonly where?: (use: FieldUse, b: string, r: string, compiler: Compiler) => string[];
}

/** Anything else: the body of a subquery over `node` that returns exactly one row with the column `out`. */
export interface SubqueryPlan {
  readonly kind: 'subquery';
  readonly compile: (use: FieldUse, node: string, out: string, compiler: Compiler) => string;
}

/** An order that a list of nodes can be paged in. Ties are always broken by id. */
export interface SortOrder {
  readonly name: string;
  readonly key: (node: string) => string;
  readonly descending?: boolean;
}

/** How the nodes of one concept are filtered and ordered, wherever they appear in a connection. */
export interface Listing<Filter = never> {
  readonly type: string;
  /** The first one is the default. */
  readonly orders: readonly SortOrder[];
  readonly filter?: (filter: Filter, node: string, compiler: Compiler) => Conditions;
  /** Whether the filter itself says which statuses it wants, so that none must be added. */
  readonly choosesStatus?: boolean;
}

/** What a filter adds to a query. */
export interface Conditions {
  /** Subqueries that find candidates, such as full text, each binding the node variable; run first. */
  readonly start?: readonly string[];
  /** Patterns that must match, from what the filter names to the node. */
  readonly match?: readonly string[];
  readonly where?: readonly string[];
}
