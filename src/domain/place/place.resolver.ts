import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested } from '../../graph/read-row.js';
import { Event } from '../event/event.type.js';
import { Statement } from '../statement/statement.type.js';
import { Place, PlaceConnection } from './place.type.js';
import { PlacesArguments } from './place-filter.type.js';
import { places } from './places.query.js';

@Resolver(() => Place)
export class PlaceResolver {
  @Query(() => PlaceConnection, { description: 'Places, by English name.' })
  places(
    @Args(() => PlacesArguments) _: PlacesArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(places, info);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place that it lies in; null when not recorded.',
  })
  partOf(@Root() place: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(place, info);
  }

  @FieldResolver(() => [Place], { description: 'The places recorded as lying in it, by id.' })
  parts(@Root() place: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(place, info);
  }
}

@Resolver(() => Event)
export class PlaceOfEventResolver {
  @FieldResolver(() => Place, { nullable: true, description: 'Where it was held; null when not known.' })
  place(@Root() event: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(event, info);
  }
}

@Resolver(() => Statement)
export class PlaceOfStatementResolver {
  @FieldResolver(() => Place, {
    nullable: true,
    description: 'Where it was said; null when not known beyond its event.',
  })
  place(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(statement, info);
  }
}
