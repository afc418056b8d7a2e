// How does a request become a GraphQL operation with its context, and its answer?
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { withDeadline } from './deadline.js';
import { refusal } from './refusal.js';
import { withRequest } from './request-log.js';

/** What the resolvers' context is made from. */
export interface RequestFacts {
  headers: FastifyRequest['headers'];
  /** Aborts when the time of the operation is up, or the client has gone. */
  signal: AbortSignal;
}

export type MakeContext<Context extends object> = (request: RequestFacts) => Promise<Context> | Context;

/** The handler of /graphql. An error thrown while the context is made refuses the request, with the status of its code. */
export function graphqlHandler<Context extends object>(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  makeContext: MakeContext<Context>,
  operationMs: number,
) {
  app.decorateRequest('deadline', null);
  const context = async (request: FastifyRequest): Promise<Context> => {
    try {
      const made = await makeContext({ headers: request.headers, signal: request.deadline! });
      return withRequest(made, request);
    } catch (error) {
      throw error instanceof GraphQLError ? refusal(error) : error;
    }
  };
  return withDeadline(app, operationMs, fastifyApolloHandler(apollo, { context }));
}
