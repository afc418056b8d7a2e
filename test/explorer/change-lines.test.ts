/** Does the explorer tell what a change did as somebody would who had seen it? */
import { idsIn, linesOf, reversed } from '../../src/explorer/history/change-lines.js';
import { changedPart, shortened } from '../../src/explorer/history/changed-part.js';
import { startOf } from '../../src/explorer/history/local-day.js';

const names = (...texts: string[]) =>
  texts.map((text, at) => ({ text, language: 'en', kind: at === 0 ? 'PREFERRED' : 'ALIAS' }));
const ends = (...ids: string[]) => ids.map((to) => ({ to }));
const field = (name: string, before: unknown, after: unknown) => ({
  id: 'statement:a',
  field: name,
  before,
  after,
});

describe('what a change did', () => {
  it('is before and after where there is one value', () => {
    expect(linesOf([field('act', 'OPINION', 'PRAISE'), field('saidOn', null, '2024')])).toEqual([
      { node: 'statement:a', kind: 'value', field: 'act', value: { before: 'OPINION', after: 'PRAISE' } },
      { node: 'statement:a', kind: 'value', field: 'saidOn', value: { before: null, after: '2024' } },
    ]);
  });

  it('is what came, what went and what was put in another way where there are many', () => {
    const [line] = linesOf([field('names', names('Jan', 'J.'), names('Jan Roth', 'J.', 'Roth'))]);
    expect(line).toMatchObject({
      kind: 'list',
      changed: [{ before: names('Jan')[0], after: names('Jan Roth')[0] }],
      added: [{ text: 'Roth', language: 'en', kind: 'ALIAS' }],
      removed: [],
      reordered: false,
    });
  });

  it('is another one for an edge that leads elsewhere, and the same one with another stance', () => {
    const [line] = linesOf([
      field(
        'respondsTo',
        [{ to: 'statement:b', properties: { stance: 'DISPUTES' } }, ...ends('statement:c')],
        [{ to: 'statement:b', properties: { stance: 'DENIES' } }, ...ends('statement:d')],
      ),
    ]);
    expect(line).toMatchObject({
      changed: [{ before: { to: 'statement:b' }, after: { properties: { stance: 'DENIES' } } }],
      removed: ends('statement:c'),
      added: ends('statement:d'),
    });
  });

  it('is another order where nothing else is different', () => {
    const [line] = linesOf([field('about', ends('person:a', 'person:b'), ends('person:b', 'person:a'))]);
    expect(line).toMatchObject({ changed: [], added: [], removed: [], reordered: true });
  });

  it('is a record made, taken away, brought, merged, or itself again', () => {
    const whole = (before: unknown, after: unknown) =>
      linesOf([{ id: 'person:a', field: null, before, after }])[0]!.kind;
    expect([
      whole(null, { names: [] }),
      whole({ names: [] }, null),
      whole(null, 'as its source brought it'),
      whole('as its source brought it', null),
      whole({ names: [] }, { standsFor: 'person:b' }),
      whole({ standsFor: 'person:b' }, { names: [] }),
    ]).toEqual(['made', 'gone', 'brought', 'unbrought', 'merged', 'separated']);
  });

  it('is the other way round where it is taken back', () => {
    const made = [field('act', 'OPINION', 'PRAISE'), field('about', ends('person:a'), null)];
    expect(reversed(made)).toEqual([
      field('act', 'PRAISE', 'OPINION'),
      field('about', null, ends('person:a')),
    ]);
    expect(reversed(reversed(made))).toEqual(made);
  });

  it('names whatever it leads to, each once', () => {
    const made = [
      field('about', ends('person:a', 'person:b'), ends('person:b')),
      {
        id: 'person:c',
        field: null,
        before: { names: [], place: ends('place:d') },
        after: { standsFor: 'person:b' },
      },
    ];
    expect(idsIn(made)).toEqual(['statement:a', 'person:a', 'person:b', 'person:c', 'place:d']);
  });
});

describe('the words that became others', () => {
  it.each([
    [
      'We will win this election',
      'We shall win this election',
      ['We ', 'will', 'shall', ' win this election'],
    ],
    ['سنفوز في هذه الانتخابات', 'سنفوز في تلك الانتخابات', ['سنفوز في ', 'هذه', 'تلك', ' الانتخابات']],
    ['one', 'one two', ['one', '', ' two', '']],
    ['a a', 'a a a', ['a a', '', ' a', '']],
    ['', 'new', ['', '', 'new', '']],
  ])('of “%s” and “%s”', (before, after, parts) => {
    const { start, before: old, after: next, end } = changedPart(before, after);
    expect([start, old, next, end]).toEqual(parts);
    expect([start + old + end, start + next + end]).toEqual([before, after]);
  });

  it('stand between the words next to them, however long the text is', () => {
    expect(shortened('far away and near', 4, 'end')).toBe('…near');
    expect(shortened('near and far away', 4, 'start')).toBe('near…');
    expect(shortened('near', 4, 'start')).toBe('near');
  });
});

describe('the day of whoever reads', () => {
  it('begins at their midnight, and a month or year with its first day', () => {
    expect(startOf('2024-07-19', 0)).toBe(new Date(2024, 6, 19).toISOString());
    expect(startOf('2024-07-31', 1)).toBe(new Date(2024, 7, 1).toISOString());
    expect(startOf('2024-12', 1)).toBe(new Date(2025, 0, 1).toISOString());
    expect(startOf('2024', 0)).toBe(new Date(2024, 0, 1).toISOString());
    expect(startOf('yesterday', 0)).toBeNull();
  });
});
