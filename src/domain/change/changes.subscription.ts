import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import { placeOf } from '../../graph/change/follow-log.js';
import type { Context } from '../../graph/query.js';
import { checkId } from '../node/known-id.js';
import { Change } from './change.type.js';
import { ChangeKind } from './change-kind.type.js';
import { changeWithId } from './changes.query.js';
import type { Follower } from './follower.js';
import type { WriteContext } from './write-context.js';

interface FollowArgs {
  readonly kinds?: readonly ChangeKind[] | null;
  readonly about?: string | null;
  readonly after?: string | null;
}

@Resolver()
export class ChangesSubscription {
  @Subscription(() => Change, {
    subscribe: ({ args, context }) => follow(args as FollowArgs, context as WriteContext),
    description:
      'Each change once, in the order of the log, as soon as it is kept: proposals too, so it is for contributors. Who leaves too many of them waiting is let go with LIMIT_EXCEEDED, and goes on with `after`.',
  })
  changes(
    @Arg('kinds', () => [ChangeKind], { nullable: true, description: 'Only these sorts of writes.' })
    _kinds: ChangeKind[] | undefined,
    @Arg('about', () => ID, {
      nullable: true,
      description: 'Only what touched this node, under whichever of its ids.',
    })
    _about: string | undefined,
    @Arg('after', () => ID, {
      nullable: true,
      description:
        'The id of a change: first what was written after it, then what comes. Without it, only what comes.',
    })
    _after: string | undefined,
    @Root() change: string,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return ask(changeWithId(change), info);
  }
}

async function follow({ kinds, about, after }: FollowArgs, { feed }: WriteContext): Promise<Follower> {
  if (feed === undefined) throw new Error('Changes can be followed on a server that has a feed of them.');
  const place = after == null ? null : placeOf(after);
  if (after != null && place === null) throw badInput('after', 'the id of a change', after);
  const filter = { kinds: kinds ?? null, about: about == null ? null : checkId(about, 'about') };
  return feed.follow(filter, place);
}
