import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import type { Difference } from '../../graph/change/state.js';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested } from '../../graph/read-row.js';
import { PageArguments } from '../connection/connection.type.js';
import { IDEMPOTENCY_KEY, REASON } from '../input/concept-mutations.js';
import { checkId } from '../node/known-id.js';
import { Node } from '../node/node.type.js';
import { Change, ChangeConnection, FieldChange } from './change.type.js';
import { ChangeKind } from './change-kind.type.js';
import { changeById, changes } from './changes.query.js';
import { fieldChanges } from './field-changes.js';
import { merge } from './merge.js';
import { previewMerge } from './merge-preview.js';
import { MergePreview } from './merge-preview.type.js';
import type { WriteContext } from './write-context.js';

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, { description: 'What was written, the latest first.' })
  changes(
    @Arg('target', () => ID, { nullable: true, description: 'Only what touched this node, under this id.' })
    target: string | undefined,
    @Arg('by', () => String, { nullable: true, description: 'Only what they wrote, as in `Change.by`.' })
    _by: string | undefined,
    @Arg('from', () => GraphQLDateTime, { nullable: true, description: 'Only since then.' })
    _from: Date | undefined,
    @Arg('to', () => GraphQLDateTime, { nullable: true, description: 'Only before then.' })
    _to: Date | undefined,
    @Arg('kinds', () => [ChangeKind], {
      nullable: true,
      description: 'Only these kinds; all when absent or empty.',
    })
    _kinds: ChangeKind[] | undefined,
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    if (target != null) checkId(target, 'target');
    return ask(changes, info);
  }

  @Query(() => Change, { nullable: true, description: 'The change with this id; null when there is none.' })
  change(
    @Arg('id', () => ID, { description: 'Such as `change:17-0f3a9c21`.' }) _id: string,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return ask(changeById, info);
  }

  @Query(() => MergePreview, {
    description:
      'What `merge` would do, worked out by doing it and keeping nothing. Fails as it would. For editors.',
  })
  mergePreview(
    @Arg('from', () => ID, { description: 'The entity that would be given up.' }) from: string,
    @Arg('into', () => ID, { description: 'The entity of the same type that would stay.' }) into: string,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return previewMerge(write, info, checkId(from, 'from'), checkId(into, 'into'));
  }

  @Mutation(() => Change, {
    description:
      '`from` answers as `into` from now on: names and edges are united, nothing is thrown away, and `undo` restores the graph exactly.',
  })
  merge(
    @Arg('from', () => ID, { description: 'The entity that is given up.' }) from: string,
    @Arg('into', () => ID, { description: 'The entity of the same type that stays.' }) into: string,
    @Arg('reason', () => String, { description: REASON }) reason: string,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return write.change(info, { kind: ChangeKind.MERGE, reason }, (draft) =>
      merge(draft, checkId(from, 'from'), checkId(into, 'into')),
    );
  }

  @Mutation(() => Change, {
    description:
      'Takes a change back, another undo too. CONFLICT, with the list of them, where later changes rest on it.',
  })
  undo(
    @Arg('change', () => ID, { description: 'The id of the change.' }) change: string,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return write.undo(info, change);
  }

  @FieldResolver(() => [Node])
  targets(@Root() change: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(change, info);
  }

  @FieldResolver(() => [FieldChange], {
    description: 'What it was and what it became, node by node and field by field.',
  })
  differences(
    @Arg('of', () => [ID], { nullable: true, description: 'Only of these nodes; of all when absent.' })
    of: string[] | undefined,
    @Arg('first', () => Int, {
      nullable: true,
      description: 'How many to give, from 0 on; all when absent. BAD_USER_INPUT below.',
    })
    first: number | undefined,
    @Root() change: Row,
  ): object[] {
    if (first != null && first < 0) throw badInput('first', '0 or more', first);
    const made = differencesOf(change).filter(({ id }) => of == null || of.includes(id));
    return fieldChanges(made).slice(0, first ?? undefined);
  }

  @FieldResolver(() => Int)
  nodeCount(@Root() change: Row): number {
    return differencesOf(change).length;
  }

  @FieldResolver(() => Change, { nullable: true })
  undoneBy(@Root() change: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(change, info);
  }
}

const differencesOf = (change: Row): Difference[] => JSON.parse(change.differences as string) as Difference[];
