import type { GraphQLResolveInfo } from 'graphql';
import type { ChangeRequest, Outcome, Written } from '../../graph/change/changer.js';
import type { Draft } from '../../graph/change/draft.js';
import type { Difference } from '../../graph/change/state.js';
import type { Compiler } from '../../graph/compiler.js';
import type { Row } from '../../graph/concept.js';
import type { Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import type { Context } from '../../graph/query.js';
import type { FieldUse } from '../../graph/selection.js';
import type { ApiKeys } from '../rights/api-keys.js';
import type { ChangeFeed } from './change-feed.js';
import type { Caller } from './role.js';

/** What a write is called in the log. */
export type Purpose = Pick<ChangeRequest, 'kind' | 'reason'>;

/** The statement that reads what a mutation gives back, in the column `node`. */
export type Answer = (use: FieldUse, compiler: Compiler, written: Written<string | null>) => string;

/** Writes for one caller; each answers the mutation's own selection of the node, or of the Change, that it returns. */
export interface Write {
  /** One Change; what `work` answers is the id of the node to give back, where the mutation does not give the Change. */
  change(
    info: GraphQLResolveInfo,
    purpose: Purpose,
    work: (draft: Draft) => Promise<Outcome<string>>,
    answer?: Answer,
  ): Promise<Row>;
  /** Takes a change back. */
  undo(info: GraphQLResolveInfo, change: string): Promise<Row>;
  /** Does what `work` wants, reads the graph as it would be with `read`, and keeps nothing. Fails as the write itself would. */
  preview<Answer, Result>(
    operation: string,
    work: (draft: Draft) => Promise<Answer>,
    read: (run: Run, answer: Answer, differences: readonly Difference[], model: Model) => Promise<Result>,
  ): Promise<Result>;
}

/** What a mutation gets as its context. */
export interface WriteContext extends Context {
  readonly caller: Caller;
  readonly keys: ApiKeys;
  readonly write: Write;
  /** Absent where nobody can follow changes, as in a command. */
  readonly feed?: ChangeFeed;
}
