import { Field, ObjectType } from 'type-graphql';
import { Agent } from '../agent/agent.type.js';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Entity } from '../entity/entity.type.js';
import { ExternalId } from '../entity/external-id.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  simpleResolvers: true,
  implements: [Node, Entity, Agent],
  description: 'A body of people that acts and speaks as one: a campaign, a broadcaster, an association.',
})
export class Organization extends Agent {
  @Field(() => [ExternalId], { description: 'Ids of the same organization in other registers.' })
  externalIds: ExternalId[];
}

export const OrganizationEdge = edgeType<Organization>('Organization', () => Organization);
export const OrganizationConnection = connectionType('Organization', OrganizationEdge);
