/** What does an answer that comes late change, when the reviewer is somewhere else by then? */
import type { Failure } from '../../src/explorer/api/use-answer.js';
import {
  nothingYet,
  type Proposal,
  type ReviewAction,
  type ReviewState,
  review,
  waitingIn,
} from '../../src/explorer/review/review-state.js';

const proposal = (id: string): Proposal => ({
  node: { __typename: 'Statement', id, version: 1, text: id, speaker: null } as unknown as Proposal['node'],
  proposedAt: '2026-11-29T05:00:00Z',
  proposedBy: 'stringer',
});
const load = (ids: readonly string[], wanted: string | null = null): ReviewAction => ({
  do: 'load',
  edges: ids.map(proposal),
  wanted,
});
const stateAfter = (...actions: readonly ReviewAction[]): ReviewState => actions.reduce(review, nothingYet);
const decide = (id: string, turn: number): ReviewAction => ({ do: 'decide', id, decision: 'ACCEPT', turn });
const keep = (id: string, turn: number, targets = [id]): ReviewAction => ({
  do: 'keep',
  id,
  decision: 'ACCEPT',
  turn,
  targets,
});
const failure: Failure = { kind: 'refused', code: 'CONFLICT', message: 'It changed.', extensions: {} };

describe('A late answer in the review queue', () => {
  it('to what was taken back leaves it waiting, and open', () => {
    const taken = stateAfter(
      load(['a', 'b', 'c']),
      decide('a', 1),
      { do: 'takeBack', id: 'a' },
      keep('a', 1),
    );
    expect(taken.current).toBe('a');
    expect(waitingIn(taken)).toBe(3);
    const failed = review(taken, { do: 'fail', id: 'a', turn: 1, failure });
    expect(failed).toBe(taken);
  });

  it('to what was taken back and decided again is not the answer to the second decision', () => {
    const again = stateAfter(load(['a', 'b']), decide('a', 1), { do: 'takeBack', id: 'a' }, decide('a', 2));
    const late = [keep('a', 1), { do: 'restore', ids: ['a'] } as const].reduce(review, again);
    expect(late.current).toBe('b');
    expect(late.decided.get('a')).toMatchObject({ turn: 2, kept: false });
    expect(review(late, keep('a', 2)).decided.get('a')).toMatchObject({ turn: 2, kept: true });
  });

  it('to an undo lets what came along wait again, and opens nothing', () => {
    const along = stateAfter(load(['a', 'b', 'c', 'd']), decide('a', 1), keep('a', 1, ['a', 'c']));
    expect(along.decided.get('c')).toMatchObject({ along: true });
    const elsewhere = [
      { do: 'takeBack', id: 'a' } as const,
      { do: 'open', id: 'd' } as const,
      { do: 'restore', ids: ['a', 'c'] } as const,
    ].reduce(review, along);
    expect(elsewhere.current).toBe('d');
    expect(waitingIn(elsewhere)).toBe(4);
  });

  it('with the next page opens what waits, not what a link named and was decided since', () => {
    const through = stateAfter(load(['a', 'b'], 'b'), decide('b', 1), decide('a', 2));
    expect(through.current).toBeNull();
    expect(review(through, load(['c'], 'b')).current).toBe('c');
    expect(stateAfter(load(['a', 'b'], 'b')).current).toBe('b');
  });
});
