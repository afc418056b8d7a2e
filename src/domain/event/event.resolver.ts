import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { nested, nestedConnection } from '../../graph/read-row.js';
import { participation } from '../claim/predicates.js';
import { PageArguments } from '../connection/connection.type.js';
import { checkId } from '../node/known-id.js';
import { Person } from '../person/person.type.js';
import { Place } from '../place/place.type.js';
import { Statement } from '../statement/statement.type.js';
import {
  Event,
  EventConnection,
  ParticipationConnection,
  ParticipationEdge,
  ParticipationRole,
} from './event.type.js';
import { EventsArguments } from './event-filter.type.js';
import { eventById, events } from './events.query.js';

@ArgsType()
class ParticipationArguments extends PageArguments {
  @Field(() => ParticipationRole, { nullable: true, description: 'Only in this role; any when absent.' })
  role?: ParticipationRole;
}

@Resolver(() => Event)
export class EventResolver {
  @Query(() => Event, { nullable: true, description: 'The event with this id; null when there is none.' })
  event(
    @Arg('id', () => ID, { description: 'Such as `event:donor-call-2024-07-19`.' }) id: string,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    checkId(id);
    return ask(eventById, info);
  }

  @Query(() => EventConnection, { description: 'Events, the earliest first unless ordered otherwise.' })
  events(
    @Args(() => EventsArguments) _: EventsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(events, info);
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description: 'The event that it is a part of; null when it stands alone.',
  })
  partOf(@Root() event: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(event, info);
  }

  @FieldResolver(() => [Event], { description: 'Its parts, by id.' })
  parts(@Root() event: Row, @Info() info: GraphQLResolveInfo): Row[] {
    return nested(event, info);
  }

  @FieldResolver(() => ParticipationConnection, {
    description: 'Who is said to have taken part, by name; one edge for each claim that says so.',
  })
  participants(
    @Root() event: Row,
    @Args(() => ParticipationArguments) _: ParticipationArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(event, info);
  }
}

@Resolver(() => ParticipationEdge)
export class ParticipationEdgeResolver {
  @FieldResolver(() => ParticipationRole)
  role(@Root() edge: { predicate: string }): string | undefined {
    return participation.get(edge.predicate);
  }
}

@Resolver(() => Person)
export class EventsOfPersonResolver {
  @FieldResolver(() => EventConnection, {
    description: 'Events that they are said to have taken part in, each once, the earliest first.',
  })
  events(
    @Root() person: Row,
    @Args(() => ParticipationArguments) _: ParticipationArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(person, info);
  }
}

@Resolver(() => Place)
export class EventsOfPlaceResolver {
  @FieldResolver(() => EventConnection, { description: 'Events held there, the earliest first.' })
  events(
    @Root() place: Row,
    @Args(() => PageArguments) _: PageArguments,
    @Info() info: GraphQLResolveInfo,
  ): Connection {
    return nestedConnection(place, info);
  }
}

@Resolver(() => Statement)
export class EventOfStatementResolver {
  @FieldResolver(() => Event, {
    nullable: true,
    description: 'At which event it was said; null when at none that is recorded.',
  })
  event(@Root() statement: Row, @Info() info: GraphQLResolveInfo): Row | null {
    return nested(statement, info);
  }
}
