// How do the other GraphQL contenders meet HTTP? As Isnad does: Apollo on Fastify, without cache control, which would slow them down.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { GraphQLSchema } from 'graphql';

export async function serveSchema<Context extends object>(
  schema: GraphQLSchema,
  context: () => Context,
): Promise<void> {
  const app = Fastify();
  const apollo = new ApolloServer<Context>({
    schema,
    nodeEnv: 'production',
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin<Context>(app),
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), { context: async () => context() });
  console.log(`answers at ${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`);
}
