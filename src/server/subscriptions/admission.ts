// May an operation that came by a stream run? It passes what an operation over HTTP passes (tokens, validation, size, cost,
// introspection), because Apollo checks it; only the running is left to the stream, which Apollo cannot do.
import type { ApolloServer, ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { DocumentNode, OperationTypeNode } from 'graphql';
import { badInput } from '../../error/isnad-error.js';
import { refusal } from '../refusal.js';
import { ToldError } from './told-error.js';

export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/** An operation that may run. */
export interface Admitted {
  readonly document: DocumentNode;
  readonly kind: `${OperationTypeNode}`;
  readonly name: string | null;
}

const admitted = Symbol('where an operation that came by a stream goes instead of being run');

interface AdmissionContext {
  [admitted]?: (operation: Admitted) => void;
}

/** Stops before the running what came by a stream, and a subscription that did not. */
export const admissionPlugin: ApolloServerPlugin<object> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue }) => {
      if (operation?.operation !== 'subscription' || admitted in contextValue) return;
      throw refusal(
        badInput(
          'query',
          'a query or a mutation here; subscriptions go over WebSocket to /graphql, or by POST to /graphql/stream for server-sent events',
          'a subscription',
        ),
      );
    },
    responseForOperation: async ({ document, operation, operationName, contextValue }) => {
      const admit = (contextValue as AdmissionContext)[admitted];
      if (admit === undefined || operation === undefined) return null;
      admit({ document, kind: operation.operation, name: operationName });
      const http = { headers: new HeaderMap() };
      return { http, body: { kind: 'single', singleResult: {} } };
    },
  }),
};

export type Admit = (request: OperationRequest) => Promise<Admitted | ToldError[]>;

/** Checks an operation, and gives it or the errors for its sender. */
export function admission<Context extends object>(apollo: ApolloServer<Context>): Admit {
  return async ({ query, operationName, variables }) => {
    let operation: Admitted | undefined;
    const context: AdmissionContext = {
      [admitted]: (found) => {
        operation = found;
      },
    };
    const { body } = await apollo.executeOperation(
      { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
      { contextValue: context as Context },
    );
    if (operation !== undefined) return operation;
    const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
    return errors.map((error) => new ToldError(error));
  };
}
