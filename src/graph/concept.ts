import type { PropertyPlan } from './field-plan.js';

/**
 * What a concept of the domain declares about itself. Constraints, indexes, the selection compiler, the checks on
 * bundles and the emitted model page all read this one declaration.
 */
export interface Concept {
  /** GraphQL object type and Neo4j label, such as `Person`. */
  readonly type: string;
  /** First part of its ids: `person` in `person:kamala-harris`. */
  readonly idType: string;
  /** Its section in a bundle, such as `people`. */
  readonly plural: string;
  readonly description: string;
  /** The interfaces beside `Node` that it implements; each is a label too. */
  readonly interfaces: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
  readonly edges: Readonly<Record<string, Edge>>;
  /** GraphQL fields computed from stored properties: field → the properties it reads, or how it reads them. */
  readonly computed?: Readonly<Record<string, readonly string[] | PropertyPlan['reads']>>;
  /** Whether a node waits for review before lists show it: it then has the property `status`. */
  readonly reviewed?: boolean;
}

export type PropertyKind =
  | 'text'
  | 'enum'
  | 'integer'
  | 'decimal'
  | 'date'
  | 'language'
  | 'url'
  | 'names'
  | 'texts'
  | 'externalIds'
  | 'range'
  | 'claimValue';

export interface Property {
  readonly kind: PropertyKind;
  readonly description: string;
  readonly required?: boolean;
  /** For `enum`: the values allowed. */
  readonly values?: readonly string[];
  /** Written where the source says nothing. */
  readonly default?: string;
  /** Has a range index. */
  readonly indexed?: boolean;
  /** Worked out by Isnad: a bundle cannot give it. */
  readonly derived?: boolean;
  /** For `integer` and `decimal`: the bounds. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Another date or number of the same concept that this one must not come before. */
  readonly notBefore?: string;
}

export interface Edge {
  readonly relationship: string;
  /** The type or interface at the other end. */
  readonly to: string;
  readonly description: string;
  readonly many?: boolean;
  readonly required?: boolean;
  /**
   * Properties of the relationship itself; with them a bundle writes an object with a key named `to`'s id field or, where
   * none is required, the id alone.
   */
  readonly properties?: Readonly<Record<string, Property>>;
  /** Read in either direction, and written once. */
  readonly symmetric?: boolean;
  /** Following it never leads back to where one started. */
  readonly acyclic?: boolean;
  /** The field on the other type that reads the edge backwards. */
  readonly reverse?: string;
}

/** Stored for every concept, whatever it declares. */
export const NODE = 'Node';

/** Condition on a node that lists show unasked: it is accepted or, where a node that is not leads to it, in its state. */
export function visible(variable: string, from?: string): string {
  const accepted = `${variable}.status = 'ACCEPTED'`;
  return from === undefined ? accepted : `(${accepted} OR ${variable}.status = ${from}.status)`;
}

/** A node as a query gives it back: its stored properties by name, its nested fields under `$` + response name. */
export interface Row {
  readonly id: string;
  readonly [key: string]: unknown;
}
