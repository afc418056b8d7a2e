/** Is a large bundle in YAML, read item by item, the same as a small one, read whole? */
import { model } from '../../src/domain/model.js';
import { readLargeYamlBundle, readSmallYamlBundle } from '../../src/ingest/bundle/read-yaml-bundle.js';
import type { Reading } from '../../src/ingest/import-format.js';
import { written } from './read-source.js';
import { tinyWorld } from './tiny-world.js';

type Reader = typeof readSmallYamlBundle;

async function readBy(reader: Reader, text: string | Uint8Array): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of reader(written('b.yaml', text), model)) readings.push(reading);
  return readings;
}

const person = (indent: string, id: string, name: string) =>
  `${indent}- id: person:${id}\n${indent}  names:\n${indent}  - text: ${name}\n`;

/** Texts that mean the same however they are read. */
const alike: readonly [string, string][] = [
  ['a whole world', tinyWorld],
  [
    'lists at the margin',
    `bundle: b\npeople:\n${person('', 'a', 'A')}${person('', 'b', 'B')}places:\n- id: place:p\n`,
  ],
  ['lists further in', `bundle: b\npeople:\n${person('     ', 'a', 'A')}${person('     ', 'b', 'B')}`],
  [
    'comments and empty lines anywhere',
    `# first\n\n---\n# then\nbundle: b # name\n\n  # in between\npeople: # of these\n# at the margin\n\n      # far in\n${person('  ', 'a', 'A')}\n# - id: person:no\n  # - id: person:no\n\n${person('  ', 'b', 'B')}# last\n`,
  ],
  [
    'block scalars with lines that look like items and keys',
    'bundle: b\ntitle: |\n  - no item\n  people:\n\n  # no comment\npeople:\n  - id: person:a\n    names:\n      - text: |\n          people:\n           - id: person:x\n\n          # no comment\n\n  - id: person:b\n    names:\n    - text: >-\n       folded\n       - too\n',
  ],
  [
    'lines that are kept at the end of a block scalar',
    'people:\n  - id: person:a\n    names:\n      - text: |+\n          A\n\n\n  - id: person:b\n    names:\n      - text: |-\n          B\n\n\n',
  ],
  [
    'texts in quotes over several lines',
    "people:\n  - id: person:a\n    names: [{ text: \"A\n      - id: person:x\n      people:\n      B\" }]\n  - { id: person:b, names: [{ text: 'it''s: - B' }] }\n",
  ],
  [
    'lists in brackets',
    'bundle: b\npeople: [\n  { id: person:a, names: [{ text: A }] },\n\n  { id: person:b, names: [{ text: B }] } ]\nplaces:\n  [ { id: place:p } ]\n',
  ],
  [
    'keys in quotes and explicit ones',
    `"bundle": b\n"people":\n${person('  ', 'a', 'A')}? places\n: - id: place:p\n`,
  ],
  [
    'anchors within an item',
    'people:\n  - id: person:a\n    names: &n\n      - text: &t A\n    title: *n\n  - id: person:b\n    names: [{ text: &t B, language: *t }]\n',
  ],
  [
    'a hyphen on a line of its own',
    'people:\n  -\n    id: person:a\n  - # said so\n    id: person:b\n  -   id: person:c\n      names: []\n',
  ],
  [
    'nothing where a list could be',
    'bundle: b\npeople:\nplaces: # none\ntopics: ~\nevents:\n  - id: event:e\n',
  ],
  [
    'what is unknown, no list, or no item',
    'bundle: b\nmood: calm\npersons:\n  - { id: person:a }\npeople:\n  id: person:b\nplaces: none\nevents:\n  - 5\n  - null\n  - [ 1 ]\nextend: [ { id: person:c } ]\n'.replace(
      'persons:\n  - { id: person:a }\n',
      'persons: [{ id: person:a }]\n',
    ),
  ],
  ['carriage returns', `bundle: b\npeople:\n${person('  ', 'a', 'A')}`.replaceAll('\n', '\r\n')],
  ['no line end at the end', 'people:\n  - id: person:a\n  - id: person:b'],
  ['an end that is marked', '%YAML 1.2\n---\npeople:\n  - id: person:a\n...\n# no more\n'],
];

it.each(alike)('reads %s alike', async (_, text) => {
  const whole = await readBy(readSmallYamlBundle, text);
  expect(whole.length).toBeGreaterThan(0);
  expect(await readBy(readLargeYamlBundle, text)).toEqual(whole);
});

/** What a reader of items refuses by itself: `line reason`. The rest is taken. */
const refused: readonly [string, string | Uint8Array, number, string[]][] = [
  [
    'an alias of another item',
    'people:\n  - id: person:a\n    names: &n [{ text: A }]\n  - id: person:b\n    names: *n\n',
    1,
    ['4 must have the anchor &n before the alias *n, and in the same item'],
  ],
  [
    'a section twice',
    `people:\n${person('  ', 'a', 'A')}people:\n${person('  ', 'b', 'B')}${person('  ', 'c', 'C')}`,
    1,
    ['6 people must stand once in a bundle, but stands on line 1 too', '9 people must stand once'],
  ],
  [
    'a key twice in an item',
    'people:\n  - id: person:a\n    id: person:b\n  - id: person:c\n',
    1,
    ['3 must be plain YAML: Map keys must be unique'],
  ],
  [
    'tabs for indentation',
    'people:\n  - id: person:a\n  - id: person:b\n\t  names: []\n',
    1,
    ['4 must be plain YAML: '],
  ],
  ['items too far out', 'people:\n    - id: person:a\n  - id: person:b\n', 0, ['3 must be plain YAML: ']],
  [
    'a list where the keys should be',
    '- id: person:a\n- id: person:b\n',
    0,
    ['1 must be an object with lists', '2 must be an object with lists'],
  ],
  [
    'a second document',
    'people:\n  - id: person:a\n---\npeople:\n  - id: person:b\n',
    1,
    ['4 must be one YAML document'],
  ],
  [
    'words of an older YAML',
    '%YAML 1.1\n---\npeople:\n  - id: person:a\n',
    1,
    ['1 must have no directive but %YAML 1.2'],
  ],
  [
    'bytes that are no UTF-8',
    Buffer.from('people:\n  - id: person:a\n  - id: caf\u00e9\n  - id: person:c\n', 'latin1'),
    2,
    ['3 must be UTF-8'],
  ],
  [
    'an item that is too long',
    `people:\n  - id: person:a\n    names: [{ text: ${'x'.repeat(4_000_000)} }]\n  - id: person:b\n`,
    1,
    ['2 an item must have at most 4000000 characters'],
  ],
  [
    'items of an unknown section',
    'bundle: b\nperson:\n  - id: person:a\n  - id: person:b\n',
    0,
    ['3 must be in one of people', '4 must be in one of people'],
  ],
];

it('refuses only the item of a small bundle that is no YAML', async () => {
  const text =
    'bundle: b\npeople:\n  - id: person:a\n  - id: person:b\n\t  names: []\nplaces:\n  - id: place:p\n';
  expect(await readBy(readSmallYamlBundle, text)).toEqual([
    { line: 3, items: [{ id: 'person:a' }] },
    { line: 5, rejected: expect.stringContaining('must be plain YAML') },
    { line: 7, items: [{ id: 'place:p' }] },
  ]);
});

it.each(refused)('refuses %s, with the line', async (_, text, taken, reasons) => {
  const readings = await readBy(readLargeYamlBundle, text);
  const rejected = readings.flatMap((one) => ('rejected' in one ? [`${one.line} ${one.rejected}`] : []));
  expect(rejected).toEqual(reasons.map((reason) => expect.stringContaining(reason)));
  expect(readings.filter((one) => 'items' in one)).toHaveLength(taken);
});
