// When does an operation cost what it cost before? Counting walks the whole document, and what most variables hold, an id or
// a language, changes nothing in it.
import {
  type GraphQLSchema,
  getNullableType,
  getVariableValues,
  isEnumType,
  isScalarType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type TypeNode,
  typeFromAST,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** How many costs are kept, the least recently asked going first. */
const MOST_KEPT = 1_000;
/** Scalars that say how much of something is asked for, or whether it is. */
const SIZES = new Set(['Int', 'Float', 'Boolean']);

export interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The cost of an operation, counted where it is not known; that of one whose variables cannot be read is always counted. */
export function knownCosts(schema: GraphQLSchema): (asked: Asked, count: () => number) => number {
  const kept = new LRUCache<string, number>({ max: MOST_KEPT });
  return (asked, count) => {
    const key = keyOf(schema, asked);
    const cost = (key === null ? undefined : kept.get(key)) ?? count();
    if (key !== null) kept.set(key, cost);
    return cost;
  };
}

function keyOf(schema: GraphQLSchema, { operation, queryHash, variables }: Asked): string | null {
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables);
  if (coerced === undefined) return null;
  // Of a word it matters only whether it is given, and not null: what must not be null cannot be read then.
  const values = definitions.map(({ type, variable: { name } }) => {
    const value = coerced[name.value];
    return [name.value, value != null && isWord(schema, type) ? 'word' : value];
  });
  return `${queryHash} ${operation.name?.value ?? ''} ${JSON.stringify(Object.fromEntries(values))}`;
}

function isWord(schema: GraphQLSchema, type: TypeNode): boolean {
  const named = getNullableType(typeFromAST(schema, type as NamedTypeNode));
  return isEnumType(named) || (isScalarType(named) && !SIZES.has(named.name));
}
