import { ErrorCode } from '../../error/error-code.js';
import { IsnadError } from '../../error/isnad-error.js';
import type { Run } from '../graph.js';
import type { Model } from '../model.js';
import { declaredRelationships } from '../write/node-record.js';
import { readStates } from './read-states.js';
import { type Difference, difference, isAlias, isNode, type NodeState, type State } from './state.js';

/** A node of a draft, under the id that it answers to now. */
export interface DraftNode extends NodeState {
  readonly id: string;
}

/**
 * The nodes that one write reads and what it wants them to be. Nothing reaches the graph before `commit` in
 * `commit-draft.ts`; the draft holds each node that was read as it was then, and as it is to be.
 */
export class Draft {
  private readonly original = new Map<string, State>();
  private readonly states = new Map<string, State>();
  private readonly versions = new Map<string, number>();
  private readonly arguments = new Map<string, string>();

  constructor(
    readonly run: Run,
    readonly model: Model,
  ) {}

  /** Reads the nodes that were not read yet. */
  async read(ids: readonly string[]): Promise<void> {
    const unread = ids.filter((id) => !this.states.has(id));
    if (unread.length === 0) return;
    for (const { id, state, version } of await readStates(this.run, this.model, unread)) {
      this.original.set(id, state);
      this.states.set(id, state);
      this.versions.set(id, version);
    }
  }

  /** The state of a node that was read. */
  state(id: string): State {
    const state = this.states.get(id);
    if (state === undefined) throw new Error(`${id} was not read`);
    return state;
  }

  /** The node that answers to an id, or null. */
  async find(id: string): Promise<DraftNode | null> {
    await this.read([id]);
    const state = this.state(id);
    if (isAlias(state)) return this.find(state.standsFor);
    return isNode(state) ? { id, fields: state.fields } : null;
  }

  /** The same where there must be one; fails with NOT_FOUND. `argument` is where the client wrote the id. */
  async need(id: string, argument: string): Promise<DraftNode> {
    const node = await this.find(id);
    if (node !== null) return node;
    throw new IsnadError(
      ErrorCode.NOT_FOUND,
      `${argument} must be the id of something in the graph, but nothing has: ${id}`,
      { argument },
    );
  }

  /** How often the node was written, as it was read: 1 for once, 0 for never. */
  version(id: string): number {
    return this.versions.get(id) ?? 0;
  }

  /** What a node is to be; `argument` names the input behind it in messages. */
  put(id: string, fields: Readonly<Record<string, unknown>>, argument?: string): void {
    const kept = Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    );
    this.states.set(id, { fields: Object.fromEntries(kept) });
    if (argument !== undefined) this.arguments.set(id, argument);
  }

  set(id: string, state: State): void {
    this.states.set(id, state);
  }

  /** How a message names a field of a node: as the client wrote it, otherwise by the node. */
  nameOf(id: string, field: string): string {
    const argument = this.arguments.get(id);
    return argument === undefined ? `${field} of ${id}` : `${argument}.${field}`;
  }

  /** What the draft does to each node, in the order in which they were first read or put. */
  differences(): Difference[] {
    return [...this.states].flatMap(([id, state]) => {
      const made = difference(id, this.original.get(id) ?? null, state);
      return made === null ? [] : [made];
    });
  }

  /** The ids of nodes in the graph that lead to one of these, or stand for it. */
  async leadingTo(ids: readonly string[]): Promise<string[]> {
    const rows = await this.run<{ id: string }>(
      `UNWIND $ids AS id
       MATCH (:Node { id: id })<-[r]-(other:Node)
       WHERE type(r) IN $declared AND r.derived IS NULL
       RETURN DISTINCT other.id AS id`,
      {
        ids,
        declared: ['STANDS_FOR', ...declaredRelationships(this.model)],
      },
    );
    return rows.map(({ id }) => id);
  }
}
