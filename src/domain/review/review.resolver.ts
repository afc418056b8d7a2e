import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { Change } from '../change/change.type.js';
import { ChangeKind, ReviewDecision } from '../change/change-kind.type.js';
import type { WriteContext } from '../change/write-context.js';
import { IDEMPOTENCY_KEY, REASON, VERSION } from '../input/concept-mutations.js';
import { checkId } from '../node/known-id.js';
import { retract, review } from './review.js';
import { type ReviewCountRow, reviewCounts } from './review-counts.query.js';
import { type QueuedEdge, reviewQueue } from './review-queue.query.js';
import {
  ReviewCount,
  ReviewFilter,
  ReviewQueueArguments,
  ReviewQueueConnection,
} from './review-queue.type.js';

@Resolver()
export class ReviewResolver {
  @Query(() => ReviewQueueConnection, {
    description:
      'What is proposed and waits for a decision, the longest waiting first; what was proposed at once, by id. The next in line is the first.',
  })
  reviewQueue(
    @Args(() => ReviewQueueArguments) _: ReviewQueueArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<QueuedEdge>> {
    return ask(reviewQueue, info);
  }

  @Query(() => [ReviewCount], {
    description:
      'How much waits for a decision, by type, the most first; types of which nothing waits are left out.',
  })
  reviewCounts(
    @Arg('filter', () => ReviewFilter, { nullable: true, description: 'Which proposals; all when absent.' })
    _: ReviewFilter | undefined,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReviewCountRow[]> {
    return ask(reviewCounts, info);
  }

  @Mutation(() => Change, {
    description:
      'Accepts or rejects a proposal. Accepting it accepts what was proposed along with it: what it leads to, and the relays of a statement. CONFLICT, with what it is now, where somebody decided or edited meanwhile.',
  })
  review(
    @Arg('id', () => ID, { description: 'The statement, claim or entity that is proposed.' }) id: string,
    @Arg('decision', () => ReviewDecision, { description: 'What becomes of it.' }) decision: ReviewDecision,
    @Arg('note', () => String, { nullable: true, description: REASON }) note: string | undefined,
    @Arg('version', () => Int, { nullable: true, description: VERSION }) version: number | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return write.change(info, { kind: ChangeKind.REVIEW, reason: note ?? null }, (draft) =>
      review(draft, checkId(id), decision, version),
    );
  }

  @Mutation(() => Change, {
    description:
      'Lets go of something accepted: it is kept, and shown only to those who ask for it. CONFLICT for an entity that others lead to.',
  })
  retract(
    @Arg('id', () => ID, { description: 'The statement, claim or entity.' }) id: string,
    @Arg('reason', () => String, { description: REASON }) reason: string,
    @Arg('version', () => Int, { nullable: true, description: VERSION }) version: number | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return write.change(info, { kind: ChangeKind.RETRACT, reason }, (draft) =>
      retract(draft, checkId(id), version),
    );
  }
}
