// How many objects can the answer to an operation hold at most?
//
// Each object counts 1, a scalar nothing. What lies inside a list counts once for each item: `first` (or `last`) of a
// connection, or of a list that takes it; the length of `ids`; a fixed number for any other list. The wrappers of a
// connection (edges, pageInfo) count nothing themselves. A field can say otherwise in `extensions.complexity`, a number or
// a function of { args, childComplexity }. Introspection is free: it does not reach the database.
import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator, getComplexity } from 'graphql-query-complexity';
import type { Limits } from './limits.js';

/**
 * Makes the function that counts an operation's objects, its variables and defaults taken into account.
 * It throws the GraphQLError of a variable or argument that cannot be read.
 */
export function operationCost(schema: GraphQLSchema, limits: Pick<Limits, 'pageSize' | 'listSize'>) {
  const estimators = [fieldExtensionsEstimator(), objectEstimator(pageTypes(schema), limits)];
  return (query: DocumentNode, operationName?: string, variables?: Record<string, unknown>): number => {
    const cost = getComplexity({
      schema,
      query,
      operationName,
      variables,
      estimators,
      maxQueryNodes: Number.POSITIVE_INFINITY,
    });
    return Math.min(cost, Number.MAX_SAFE_INTEGER);
  };
}

function objectEstimator(
  pages: ReadonlySet<GraphQLNamedType>,
  limits: Pick<Limits, 'pageSize' | 'listSize'>,
): ComplexityEstimator {
  return ({ type, field, args, childComplexity }) => {
    const answer = getNamedType(field.type);
    if (!isCompositeType(answer) || isIntrospectionType(answer)) return 0;
    const isList = isListType(getNullableType(field.type));
    const asked = args.first ?? args.last ?? limits.pageSize;
    const pageSize = Math.max(0, asked);
    if (!isList && pages.has(answer)) return Math.max(1, pageSize * childComplexity);
    if (pages.has(type)) return (isList && !isEdge(answer) ? 1 : 0) + childComplexity;
    if (!isList) return 1 + childComplexity;
    const size = takesPage(field) ? pageSize : (args.ids?.length ?? limits.listSize);
    return size * (1 + childComplexity);
  };
}

/** Types that stand for one page of a list: what a field with `first` or `last` gives, unless it gives the list itself. */
function pageTypes(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()));
  const paged = fields.filter((field) => takesPage(field) && !isListType(getNullableType(field.type)));
  return new Set(paged.map((field) => getNamedType(field.type)));
}

function takesPage(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some(({ name }: GraphQLArgument) => name === 'first' || name === 'last');
}

function isEdge(type: GraphQLNamedType): boolean {
  return isObjectType(type) && 'node' in type.getFields();
}
