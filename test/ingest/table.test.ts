/** What does a table become by a mapping, and what is said of a mapping with a mistake? */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/ingest/import-format.js';
import { tableFormat } from '../../src/ingest/table/table.format.js';
import { claimsOf, fixture, itemsOf, readAll, rejections, written } from './read-source.js';

let readings: Reading[];
beforeAll(async () => {
  readings = await readAll(tableFormat, fixture('quotes.csv', 'quotes.mapping.yaml'));
});

const folder = mkdtempSync(join(tmpdir(), 'isnad-test-'));

/** A mapping with these lines more, as a file. */
function mapping(...lines: string[]): string {
  const file = join(folder, 'some.mapping.yaml');
  writeFileSync(file, ['mapping: some', 'language: en', ...lines].join('\n'));
  return file;
}

const person = ['items:', '  p:', '    type: Person', '    key: "{who}"', '    names: [{ text: "{who}" }]'];

const read = (table: string, ...lines: string[]) =>
  readAll(tableFormat, written('some.csv', table, mapping(...lines)));

describe('a row', () => {
  it('becomes what the mapping says, with the words of the row that show it', () => {
    const items = itemsOf(readings);
    expect(items.get('statement:quotes.1')).toEqual({
      id: 'statement:quotes.1',
      texts: [{ text: 'We shall "dredge"\nthe harbour.', language: 'en' }],
      form: 'DIRECT',
      act: 'PREDICTION',
      saidOn: '2024-07-19',
      speaker: 'person:quotes.nasr-salma-b6c46fd325e0',
      event: 'event:quotes.19-07-2024-d36187b9fe19',
      about: ['topic:quotes.harbour', 'topic:quotes.ships'],
      evidence: [expect.any(String)],
    });
    const [evidence] = items.get('statement:quotes.1')!.evidence as string[];
    expect(items.get(evidence!)).toMatchObject({
      exact:
        '1,19/07/2024,"Nasr, Salma",Mayor,Harbour Council,1200,"We shall ""dredge""\nthe harbour.",harbour; ships',
    });
  });

  it('makes a claim once, however many rows say the same in the stretch that shows it', () => {
    expect(claimsOf(readings)).toEqual([
      'person:nasr-salma HOLDS_ROLE organization:harbour-council Mayor',
      'event:19-07-2024 HEADCOUNT 1200 people true',
    ]);
    const stretches = [...itemsOf(readings).values()].map(({ exact }) => exact);
    expect(stretches).toContain('"Nasr, Salma",Mayor,Harbour Council');
  });

  it('makes no item of cells that are empty, or hold what stands for nothing', () => {
    const items = itemsOf(readings);
    expect(items.get('unnamed-agent:quotes.4')?.names).toEqual([
      { text: 'chain email', language: 'en', kind: 'PREFERRED' },
    ]);
    expect(items.get('statement:quotes.4')).toMatchObject({ speaker: 'unnamed-agent:quotes.4' });
    expect(items.get('statement:quotes.4')).not.toHaveProperty('event');
    expect([...items.keys()].filter((id) => /n-a|chain/.test(id))).toEqual([]);
  });

  it('keeps quotes within a cell as they are', () => {
    expect(itemsOf(readings).get('statement:quotes.8')?.texts).toEqual([
      { text: 'Unfit quotes are "fine" inside.', language: 'en' },
    ]);
  });

  it('that does not fit is refused, with its line and the reason', () => {
    expect(rejections(readings)).toEqual([
      expect.stringMatching(/^5 talk: start must be a year .*, but got: "2024-02-31"$/),
      '8 must have 8 cells, as there are columns, but got: 7',
      '9 crowd: value.number must be a number, but got: "many"',
    ]);
  });

  it.each([
    [
      'who\n"never closed\nAmal\n',
      [
        '2 must be a row, but the rest cannot be read: Quote Not Closed: the parsing is finished with an opening quote at line 3',
      ],
    ],
    ['who\n\n,\n', ['3 must have 1 cells, as there are columns, but got: 2']],
    ['who,what\n,x\n', ['2 must have a value in the columns of a key, but makes no item']],
  ])('of %j says what is wrong', async (table, reasons) => {
    expect(rejections(await read(table, ...person))).toEqual(reasons);
  });

  it('may be parted by tabs, have no quotes, end in \\r\\n and begin with a byte order mark', async () => {
    const lines = ['table: { quote: none }', ...person];
    const found = await readAll(
      tableFormat,
      written('some.tsv', '\ufeffno\twho\r\n1\t"Amal\r\n', mapping(...lines)),
    );
    expect([...itemsOf(found).values()]).toEqual([
      {
        id: expect.stringMatching(/^person:some\.amal-/),
        names: [{ text: '"Amal', language: 'en', kind: 'PREFERRED' }],
      },
    ]);
  });

  it.each([
    ['dmy', '3/4/2024', '2024-04-03'],
    ['mdy', '3/4/2024', '2024-03-04'],
    ['ymd', '2024.4.3', '2024-04-03'],
    ['dmy', '04.2024', '2024-04'],
    ['mdy', '2024', '2024'],
  ])('with a date as %s reads %s as %s', async (date, given, meant) => {
    const found = await read(
      `what,day\nFair,${given}\n`,
      ...['items:', '  e:', '    type: Event', '    key: "{what}"', '    names: [{ text: "{what}" }]'],
      ...['    kind: OTHER', `    start: { of: "{day}", date: ${date} }`],
    );
    expect([...itemsOf(found).values()]).toMatchObject([{ start: meant }]);
  });

  it('with a date of two digits for the year is refused', async () => {
    const found = await read(
      'what,day\nFair,3/4/24\n',
      ...['items:', '  e:', '    type: Event', '    key: "{what}"', '    names: [{ text: "{what}" }]'],
      ...['    kind: OTHER', '    start: { of: "{day}", date: dmy }'],
    );
    expect(rejections(found)).toEqual([
      '2 e: must be a date with a year of four digits, in the order dmy, but got: "3/4/24"',
    ]);
  });
});

describe('a mapping', () => {
  it.each([
    [['items: {}'], /some\.mapping\.yaml:3:8 items: must be an object of items by name, but says nothing/],
    [
      ['itens: {}'],
      /:3:1 itens: must be one of mapping, language, .*, but got: itens; did you mean: items\?/,
    ],
    [
      ['items:', '  p: { type: Persona }'],
      /:4:14 items\.p\.type: must be one of Person, .*, but got: "Persona"; did you mean: Person\?/,
    ],
    [['items:', '  p: { type: Person, names: [{ text: "{who}" }] }'], /:4:6 items\.p: must have key/],
    [
      ['items:', '  e: { type: Event, key: "{who}", names: [{ text: x }], kind: SPEACH }'],
      /:4:\d+ items\.e\.kind: must be one of CALL, .*, but got: "SPEACH"; did you mean: SPEECH\?/,
    ],
    [
      [...person.slice(0, -1), '    names: [{ text: { of: "{who}", splt: ";" } }]'],
      /:7:\d+ items\.p\.names\[0\]\.text\.splt: must be one of of, split/,
    ],
    [
      [...person, '    when: { who: { matches: "(" } }'],
      /:8:\d+ items\.p\.when\.who\.matches: must be a regular expression, but got: "\("/,
    ],
    [
      [...person, '    unless: [q]'],
      /:8:\d+ items\.p\.unless\[0\]: must be the name of an item before this one, but there is none, but got: q/,
    ],
    [
      [...person, '  c: { type: Claim, subject: [pp], predicate: AGE, value: { number: "{who}" } }'],
      /:8:\d+ items\.c\.subject\[0\]: must be the name of an item that is an Entity, out of p, but got: pp; did you mean: p\?/,
    ],
    [
      [...person, '    when: { whom: { not: [x] } }'],
      /:8:\d+ items\.p\.when\.whom: must name a column out of who, but got: whom; did you mean: who\?/,
    ],
    [
      [...person, '    externalIds: [{ scheme: x, value: "{nr}" }]'],
      /:8:\d+ items\.p\.externalIds\[0\]\.value: must name a column out of who, but got: nr/,
    ],
    [['items: ['], /must be plain YAML/],
  ])('with the mistake %j is refused with its place', async (lines, message) => {
    await expect(read('who\nAmal\n', ...lines)).rejects.toThrow(message);
  });

  it('is asked for when it is missing, or cannot be read', async () => {
    await expect(readAll(tableFormat, written('some.csv', 'who\n'))).rejects.toThrow(
      'some.csv is a table, which needs --mapping <file>',
    );
    await expect(readAll(tableFormat, written('some.csv', 'who\n', '/nowhere.yaml'))).rejects.toThrow(
      '--mapping must be a file that can be read, but got: /nowhere.yaml (ENOENT)',
    );
  });
});

it('makes of the example in docs/importing.md what is said there', async () => {
  const page = readFileSync('docs/importing.md', 'utf8');
  const [, yaml] = /^```yaml\n([\s\S]*?)^```/m.exec(page)!;
  const [, csv] = /^```csv\n([\s\S]*?)^```/m.exec(page)!;
  const file = join(folder, 'example.yaml');
  writeFileSync(file, yaml!);
  const found = await readAll(tableFormat, written('example.csv', csv!, file));
  expect(rejections(found)).toEqual([]);
  const types = [...itemsOf(found).keys()].map((id) => id.split(':')[0]);
  const count = (type: string) => types.filter((other) => other === type).length;
  expect(['person', 'organization', 'claim', 'topic', 'statement'].map(count)).toEqual([2, 1, 1, 2, 2]);
});
