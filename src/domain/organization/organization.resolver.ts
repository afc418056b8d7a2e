import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { decodeList } from '../../graph/stored-property.js';
import { ExternalId } from '../entity/external-id.type.js';
import { Organization, OrganizationConnection } from './organization.type.js';
import { OrganizationsArguments } from './organization-filter.type.js';
import { organizations } from './organizations.query.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => OrganizationConnection, { description: 'Organizations, by English name.' })
  organizations(
    @Args(() => OrganizationsArguments) _: OrganizationsArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    return ask(organizations, info);
  }

  @FieldResolver(() => [ExternalId])
  externalIds(@Root() organization: Row): ExternalId[] {
    return decodeList(organization.externalIds);
  }
}
