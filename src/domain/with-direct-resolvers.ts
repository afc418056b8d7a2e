// How does a field below the root get its value at once? type-graphql reads each argument and each type of an interface through
// a promise, even where nothing is validated, so that an answer of a thousand names is a thousand awaited fields.
import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Resolver = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Resolver['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, object>;
type Reader = (...call: Parameters<Resolve>) => unknown;

/** The same schema, with the methods of its field resolvers called directly: arguments are as graphql-js coerced them. */
export function withDirectResolvers(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers } = getMetadataStorage();
  const byField = new Map<string, Resolve>();
  for (const resolver of fieldResolvers.filter(({ kind }) => kind === 'external')) {
    byField.set(`${typeNameOf(resolver)}.${resolver.schemaName}`, direct(resolver));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeResolverOf(type.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = [type, ...type.getInterfaces()]
        .map(({ name }) => byField.get(`${name}.${field.name}`))
        .find((found) => found !== undefined);
      if (resolve !== undefined) field.resolve = resolve;
    }
  }
  return schema;
}

/** Which type a value of the interface has; type-graphql would ask through a promise here as well. */
function typeResolverOf(name: string): GraphQLTypeResolver<unknown, unknown> {
  const { interfaceTypes } = getMetadataStorage();
  return interfaceTypes.find((type) => type.name === name)!.resolveType as GraphQLTypeResolver<
    unknown,
    unknown
  >;
}

function typeNameOf({ getObjectType }: Resolver): string | undefined {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const target = getObjectType!();
  return [...objectTypes, ...interfaceTypes].find((type) => type.target === target)?.name;
}

function direct({ target, methodName, params = [] }: Resolver): Resolve {
  const instance = new (target as new () => Record<string, (...values: unknown[]) => unknown>)();
  const method = instance[methodName]!;
  const readers = [...params].sort((a, b) => a.index - b.index).map(readerOf);
  return (...call) =>
    method.apply(
      instance,
      readers.map((read) => read(...call)),
    );
}

function readerOf(parameter: Parameter): Reader {
  switch (parameter.kind) {
    case 'root':
      return (source) => source;
    case 'arg':
      return (_, args) => args[parameter.name];
    case 'args':
      return (_, args) => args;
    case 'info':
      return (_, __, ___, info) => info;
    default:
      throw new Error(`A field resolver takes @Root, @Arg, @Args and @Info, but got: ${parameter.kind}`);
  }
}
