// How does a field come to answer only to those who may ask it? Its resolver is wrapped, so that every way to the schema
// (HTTP, WebSocket, server-sent events) meets the same check.
import { defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import { anonymous, type Caller, mayActAs, type Role } from '../change/role.js';
import type { FieldRights } from './field-rights.js';

type Fields = ReturnType<NonNullable<ReturnType<GraphQLSchema['getMutationType']>>['getFields']>;
type Resolve = NonNullable<Fields[string]['resolve']>;

/**
 * The same schema, its fields guarded as the table says. Throws where a mutation or subscription is not in the table, and
 * where the table names a field that there is not.
 */
export function withRights(schema: GraphQLSchema, rights: FieldRights): GraphQLSchema {
  for (const type of [schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const name of Object.keys(type?.getFields() ?? {})) {
      if (rights[type!.name]?.[name] === undefined)
        throw new Error(`${type!.name}.${name} must have its role in src/domain/rights/field-rights.ts`);
    }
  }
  for (const [typeName, roles] of Object.entries(rights)) {
    const type = schema.getType(typeName);
    const fields = isObjectType(type) ? type.getFields() : {};
    for (const [name, role] of Object.entries(roles)) {
      const field = fields[name];
      if (field === undefined)
        throw new Error(
          `src/domain/rights/field-rights.ts names ${typeName}.${name}, but there is no such field`,
        );
      if (type === schema.getSubscriptionType()) field.subscribe = guarded(name, role, field.subscribe);
      else field.resolve = guarded(name, role, field.resolve);
    }
  }
  return schema;
}

function guarded(field: string, role: Role, resolve: Resolve = defaultFieldResolver): Resolve {
  return (source, args, context: { readonly caller: Caller }, info) => {
    checkRole(field, role, context.caller);
    return resolve(source, args, context, info);
  };
}

/** Fails with UNAUTHENTICATED where nobody says who asks, and with FORBIDDEN where their role is too low. */
function checkRole(field: string, needed: Role, caller: Caller): void {
  if (mayActAs(caller.role, needed)) return;
  if (caller.id === anonymous.id) {
    throw new IsnadError(
      ErrorCode.UNAUTHENTICATED,
      `${field} needs the role ${needed}, but no credential was sent. Send the header \`Authorization: Bearer <key>\`; \`npx isnad key create --name <name> --role ${needed}\` makes a key.`,
      { role: needed },
    );
  }
  throw new IsnadError(
    ErrorCode.FORBIDDEN,
    `${field} needs the role ${needed}, but ${caller.id} is a ${caller.role}. Ask an admin for a key, or a token, with that role.`,
    { role: needed },
  );
}
