// What does the reviewer see at a moment: what is loaded, what they decided, what came back, and which one is open?
import type { ProposalLineFragment, ReviewDecision } from '../api/operations.generated.js';
import type { Failure } from '../api/use-answer.js';

export interface Proposal {
  readonly node: ProposalLineFragment;
  /** Null where the queue has not come to it yet: a link led there. */
  readonly proposedAt: string | null;
  readonly proposedBy: string | null;
}

export interface Decided {
  readonly decision: ReviewDecision;
  /** Which of the reviewer's decisions it was: the answer to one that was taken back says nothing of the next. */
  readonly turn: number;
  /** Whether the server has said yes; until then it is on its way. */
  readonly kept: boolean;
  /** Accepted along with another one, which needed it. */
  readonly along: boolean;
}

export interface ReviewState {
  /** In the order of the queue; what was decided stays in its place. */
  readonly proposals: readonly Proposal[];
  readonly decided: ReadonlyMap<string, Decided>;
  /** What was decided and did not come to pass, by id. */
  readonly failures: ReadonlyMap<string, Failure>;
  /** Null where nothing waits. */
  readonly current: string | null;
  /** What happened last, for those who do not see it. */
  readonly last: { readonly what: 'ACCEPT' | 'REJECT' | 'undone' | 'failed'; readonly id: string } | null;
}

export const nothingYet: ReviewState = {
  proposals: [],
  decided: new Map(),
  failures: new Map(),
  current: null,
  last: null,
};

export type ReviewAction =
  | { do: 'load'; edges: readonly Proposal[]; wanted: string | null }
  | { do: 'reword'; nodes: readonly (ProposalLineFragment | null)[] }
  | { do: 'open'; id: string }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'decide'; id: string; decision: ReviewDecision; turn: number }
  | { do: 'keep'; id: string; decision: ReviewDecision; turn: number; targets: readonly string[] }
  | { do: 'fail'; id: string; turn: number; failure: Failure }
  | { do: 'takeBack'; id: string }
  | { do: 'restore'; ids: readonly string[] }
  | { do: 'elsewhere'; id: string; decision: ReviewDecision; turn: number; failure: Failure }
  | { do: 'keepAfterAll'; id: string; decided: Decided; failure: Failure }
  | { do: 'forget'; id: string };

export function review(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.do) {
    case 'load': {
      const known = new Set(state.proposals.map(({ node }) => node.id));
      const come = new Map(action.edges.map((edge) => [edge.node.id, edge]));
      const proposals = [
        ...state.proposals.map((line) =>
          line.proposedAt === null ? (come.get(line.node.id) ?? line) : line,
        ),
        ...action.edges.filter(({ node }) => !known.has(node.id)),
      ];
      const loaded = { ...state, proposals };
      // What a link named may be decided by the time that a later page comes.
      const waits = ({ node }: Proposal) => node.id === action.wanted && !state.decided.has(node.id);
      const wanted = proposals.some(waits) ? action.wanted : null;
      return { ...loaded, current: state.current ?? wanted ?? nextOf(loaded, null, 1) };
    }
    case 'reword': {
      const nodes = new Map(action.nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
      const reworded = (line: Proposal) => ({ ...line, node: nodes.get(line.node.id) ?? line.node });
      return { ...state, proposals: state.proposals.map(reworded) };
    }
    case 'open':
      return { ...state, current: action.id };
    case 'step':
      return { ...state, current: nextOf(state, state.current, action.by) ?? state.current };
    case 'decide': {
      const decided = new Map(state.decided);
      decided.set(action.id, { decision: action.decision, turn: action.turn, kept: false, along: false });
      const next = { ...state, decided, failures: without(state.failures, action.id) };
      return {
        ...next,
        current: nextOf(next, action.id, 1),
        last: { what: action.decision, id: action.id },
      };
    }
    case 'keep': {
      const decided = new Map(state.decided);
      const { decision, turn } = action;
      for (const id of action.targets) {
        const along = id !== action.id;
        if (along ? !decided.has(id) : decided.get(id)?.turn === turn)
          decided.set(id, { decision, turn, kept: true, along });
      }
      const kept = { ...state, decided };
      const isOpen =
        state.current !== null && !state.decided.has(state.current) && decided.has(state.current);
      return isOpen ? { ...kept, current: nextOf(kept, state.current, 1) } : kept;
    }
    case 'fail': {
      if (state.decided.get(action.id)?.turn !== action.turn) return state;
      const failures = new Map(state.failures).set(action.id, action.failure);
      const failed = { ...state, decided: without(state.decided, action.id), failures };
      return { ...failed, current: state.current ?? action.id, last: { what: 'failed', id: action.id } };
    }
    case 'elsewhere': {
      const decided = new Map(state.decided);
      decided.set(action.id, { decision: action.decision, turn: action.turn, kept: true, along: false });
      const failures = new Map(state.failures).set(action.id, action.failure);
      return { ...state, decided, failures, last: { what: 'failed', id: action.id } };
    }
    case 'takeBack':
      return {
        ...state,
        decided: without(state.decided, action.id),
        failures: without(state.failures, action.id),
        current: action.id,
        last: { what: 'undone', id: action.id },
      };
    case 'restore': {
      // What came along waits again. The reviewer is elsewhere by now, so nothing else that they see may move.
      const along = action.ids.filter((id) => state.decided.get(id)?.along);
      return { ...state, decided: along.reduce(without, state.decided) };
    }
    case 'keepAfterAll':
      return {
        ...state,
        decided: new Map(state.decided).set(action.id, action.decided),
        failures: new Map(state.failures).set(action.id, action.failure),
        last: { what: 'failed', id: action.id },
      };
    case 'forget':
      return { ...state, failures: without(state.failures, action.id) };
  }
}

/** How many of the loaded ones wait. */
export function waitingIn({ proposals, decided }: ReviewState): number {
  return proposals.filter(({ node }) => !decided.has(node.id)).length;
}

/** The nearest that waits, after or before one; round the end to the other. Null where nothing waits. */
function nextOf({ proposals, decided }: ReviewState, from: string | null, by: 1 | -1): string | null {
  const ids = proposals.map(({ node }) => node.id);
  const at = from === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(from);
  const ahead = by === 1 ? ids.slice(at + 1) : ids.slice(0, Math.max(at, 0)).reverse();
  const around = by === 1 ? ids.slice(0, at + 1) : ids.slice(at).reverse();
  return [...ahead, ...around].find((id) => !decided.has(id)) ?? null;
}

function without<Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}

/** The open one, and so many of those that come after it. */
export function upcoming(state: ReviewState, ahead: number): string[] {
  const ids = state.current === null ? [] : [state.current];
  for (let id = state.current; ids.length <= ahead; ids.push(id)) {
    id = nextOf(state, id, 1);
    if (id === null || ids.includes(id)) break;
  }
  return ids;
}
