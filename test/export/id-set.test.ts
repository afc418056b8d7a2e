/** Does a set of ids know which it has, few or many? */
import { IdSet } from '../../src/graph/id-set.js';

describe('a set of ids', () => {
  const ids = (count: number, kind: string) =>
    Array.from({ length: count }, (_, number) => `${kind}:${number}`);

  it('lists a few', () => {
    const set = new IdSet();
    expect(ids(10, 'person').map((id) => set.add(id))).toEqual(Array(10).fill(true));
    expect(set.add('person:3')).toBe(false);
    expect(set.list()).toEqual(ids(10, 'person'));
    expect([set.has('person:9'), set.has('person:10')]).toEqual([true, false]);
  });

  it('knows each of many, and no other', () => {
    const set = new IdSet();
    for (const id of ids(110_000, 'passage')) set.add(id);
    expect(set.list()).toBeNull();
    expect(ids(110_000, 'passage').every((id) => set.has(id))).toBe(true);
    expect(ids(110_000, 'passage').some((id) => set.add(id))).toBe(false);
    expect(ids(110_000, 'statement').some((id) => set.has(id))).toBe(false);
  });
});
