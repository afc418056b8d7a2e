// How does a GraphQL operation run: Apollo Server with Isnad's limits and errors, and without what Isnad does not use?
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type GraphQLSchema, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Logger } from 'pino';
import { compiledOperations } from './compiled-operations.js';
import { errorFormatter } from './error-format.js';
import type { Limits } from './limits.js';
import { operationCostPlugin } from './operation-cost.plugin.js';
import { operationSizeRule } from './operation-size.rule.js';
import { operationNamePlugin } from './request-log.js';
import { admissionPlugin } from './subscriptions/admission.js';

/** Starts Apollo for a schema. Nothing is reported to anybody, and it leaves the process' signals alone. */
export async function startApollo<Context extends object>(
  schema: GraphQLSchema,
  limits: Limits,
  introspection: boolean,
  log: Logger,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    gateway: compiledOperations(schema),
    logger: log,
    nodeEnv: 'production',
    introspection: true,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    // Apollo's maxRecursiveSelections would do what operationSizeRule does, without saying how much was asked for.
    validationRules: [operationSizeRule(limits), ...(introspection ? [] : [NoSchemaIntrospectionCustomRule])],
    formatError: errorFormatter(log, limits),
    plugins: [
      operationCostPlugin(schema, limits),
      admissionPlugin,
      operationNamePlugin as ApolloServerPlugin<Context>,
      // Cache control wraps every field, which costs half as much again as the whole request.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
