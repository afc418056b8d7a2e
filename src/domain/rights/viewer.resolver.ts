import { Ctx, Query, Resolver } from 'type-graphql';
import { anonymous, type Caller } from '../change/role.js';
import type { WriteContext } from '../change/write-context.js';
import { Viewer } from './viewer.type.js';

@Resolver()
export class ViewerResolver {
  @Query(() => Viewer, {
    nullable: true,
    description:
      'Who sends this request, and what they may do; null where no credential was sent. One that is not good is refused as everywhere: UNAUTHENTICATED.',
  })
  viewer(@Ctx() { caller }: WriteContext): Caller | null {
    return caller.id === anonymous.id ? null : caller;
  }
}
