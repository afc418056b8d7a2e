import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../change/role.js';
import { RoleName } from './api-key.type.js';

@ObjectType({ simpleResolvers: true, description: 'Who asks, as the credential of the request says.' })
export class Viewer {
  @Field(() => ID, {
    description: 'As changes name them in `Change.by`: `key:newsroom`, `user:42@id.example`.',
  })
  id: string;

  @Field(() => RoleName, { description: 'What they may do.' })
  role: Role;
}
