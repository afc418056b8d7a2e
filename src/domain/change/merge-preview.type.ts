import { GraphQLJSON } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from '../entity/entity.type.js';

@ObjectType({
  simpleResolvers: true,
  description: 'A field of which only one value can stay where two entities become one.',
})
export class MergeConflict {
  @Field(() => String, { description: 'The field, as in `FieldChange.field`.' })
  field: string;

  @Field(() => GraphQLJSON, { description: 'What it stays: the value of the entity that stays.' })
  kept: unknown;

  @Field(() => GraphQLJSON, {
    description: 'What the entity that is given up has, and the history alone keeps.',
  })
  dropped: unknown;
}

@ObjectType({ simpleResolvers: true, description: 'How many nodes of one type would lead elsewhere.' })
export class MovedNodes {
  @Field(() => String, { description: 'Their type, as in `__typename`.' })
  type: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a merge would do: worked out by doing it, and keeping nothing of it.',
})
export class MergePreview {
  @Field(() => Entity, { description: 'The entity that would be given up, as it is now.' })
  from: Entity;

  @Field(() => Entity, { description: 'The entity that would stay, as it is now.' })
  into: Entity;

  @Field(() => Entity, { description: 'The entity that would stay, as it would be.' })
  survivor: Entity;

  @Field(() => [MergeConflict], {
    description: 'Where both have a value that can be only one, in the order of the fields.',
  })
  conflicts: MergeConflict[];

  @Field(() => [MovedNodes], {
    description: 'What leads to the one now and would lead to the other, by type, the most first.',
  })
  moved: MovedNodes[];
}
