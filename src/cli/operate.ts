// How does a command ask or change the graph? By the same GraphQL operations as everybody, with the rights of whoever owns the database.
import { userInfo } from 'node:os';
import { graphql } from 'graphql';
import { ChangeFeed } from '../domain/change/change-feed.js';
import { requestContext } from '../domain/change/request-context.js';
import { model } from '../domain/model.js';
import { buildIsnadSchema } from '../domain/schema.js';
import type { Graph } from '../graph/graph.js';
import { settle } from '../ingest/derive/settle.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

/** Nothing is followed by a command. */
const noFeed = (graph: Graph): ChangeFeed =>
  new ChangeFeed(
    () => graph,
    () => undefined,
  );

/** The data of an operation on the graph of the settings. Fails with the operation's errors, in a line each. */
export async function operate<Data>(
  env: NodeJS.ProcessEnv,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Data> {
  const caller = { id: `cli:${userInfo().username}`, role: 'admin' as const };
  const { data, errors } = await withGraph(graphSettings(env), (graph) =>
    graphql({
      schema: buildIsnadSchema(),
      source,
      variableValues,
      contextValue: requestContext({ graph, model, settle, feed: noFeed(graph) }, caller, null),
    }),
  );
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as Data;
}
