// What do the resolvers of one request work with?
import { Changer, type Settle } from '../../graph/change/changer.js';
import { rewind } from '../../graph/change/rewind.js';
import type { Graph } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { askerFor } from '../../graph/query.js';
import { ApiKeys } from '../rights/api-keys.js';
import type { ChangeFeed } from './change-feed.js';
import type { Caller } from './role.js';
import type { WriteContext } from './write-context.js';
import { writerFor } from './writer.js';

/** What requests have in common. */
export interface Domain {
  readonly graph: Graph;
  readonly model: Model;
  readonly settle: Settle;
  /** Absent where nobody can follow changes, as in a command. */
  readonly feed?: ChangeFeed;
  /** Told of each change once, after it is kept. */
  readonly onChange?: (change: string) => void;
}

/** The context of one caller's request; `key` is its idempotency key, or null. */
export function requestContext(
  { graph, model, settle, feed, onChange }: Domain,
  caller: Caller,
  key: string | null,
): WriteContext {
  return {
    ask: askerFor(graph, model, (run, at) => rewind(run, model, settle, at)),
    caller,
    feed,
    keys: new ApiKeys(graph),
    write: writerFor(new Changer(graph, model, settle, onChange), model, caller, key),
  };
}
