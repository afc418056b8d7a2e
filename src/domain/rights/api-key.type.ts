import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Role } from '../change/role.js';

/** The roles as clients write them. */
export const RoleName = {
  READER: 'reader',
  CONTRIBUTOR: 'contributor',
  EDITOR: 'editor',
  ADMIN: 'admin',
} as const satisfies Record<Uppercase<Role>, Role>;

registerEnumType(RoleName, {
  name: 'Role',
  description: 'What somebody may do; each may also do what those before may.',
  valuesConfig: {
    READER: { description: 'Asks every query.' },
    CONTRIBUTOR: { description: 'Proposes: what they write waits for review.' },
    EDITOR: { description: 'Writes, edits, reviews, merges, retracts and undoes.' },
    ADMIN: { description: 'Gives and takes back keys.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A key to this graph, without its secret.' })
export class ApiKey {
  @Field(() => String, { description: 'Whose it is; changes call them `key:<name>`.' })
  name: string;

  @Field(() => RoleName, { description: 'What they may do.' })
  role: Role;

  @Field(() => GraphQLDateTime, { description: 'When it was made.' })
  createdAt: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ends by itself; null for never.' })
  expiresAt: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was revoked; null where it was not.',
  })
  revokedAt: string | null;
}
