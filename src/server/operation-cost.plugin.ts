// Is the answer that an operation asks for too large? Asked before any resolver runs; the answer depends on the variables.
import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { ErrorCode } from '../error/error-code.js';
import { knownCosts } from './known-costs.js';
import { limitExceeded } from './limit-exceeded.js';
import type { Limits } from './limits.js';
import { operationCost } from './operation-cost.js';
import { refusal } from './refusal.js';

/** Refuses, with status 400, an operation that costs more than the limit, or whose variables cannot be read. */
export function operationCostPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<object> {
  const costOf = operationCost(schema, limits);
  const known = knownCosts(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, operationName, queryHash, request }) => {
        if (!operation) return;
        const variables = request.variables ?? {};
        const count = (): number => readCost(() => costOf(document, operationName ?? undefined, variables));
        const cost = known({ operation, queryHash, variables }, count);
        if (cost > limits.cost) throw refusal(limitExceeded('cost', cost, limits.cost));
      },
    }),
  };
}

function readCost(read: () => number): number {
  try {
    return read();
  } catch (error) {
    // An argument that cannot be read hides what lies below it, so the operation must not run uncounted.
    if (error instanceof GraphQLError) error.extensions.code = ErrorCode.BAD_USER_INPUT;
    throw error instanceof GraphQLError ? refusal(error) : error;
  }
}
