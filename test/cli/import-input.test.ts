/** What of a path is read by an import, and is it said of everything else that it is not? */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openInput } from '../../src/cli/import-input.js';

const person = '{"id":"person:a","names":[{"text":"A"}]}\n';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-input-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

it('reads the files of a folder and the files that links lead to, and says of all else why not', async () => {
  writeFileSync(at('b.ndjson'), person);
  writeFileSync(at('.b.ndjson'), person);
  writeFileSync(at('empty.json'), '');
  writeFileSync(at('notes.md'), '# Notes');
  mkdirSync(at('more'));
  symlinkSync('b.ndjson', at('link.ndjson'));
  symlinkSync('nowhere', at('lost.ndjson'));
  symlinkSync('.', at('loop'));
  const input = await openInput(folder, {});
  expect(input.sources.map(({ source }) => source.file)).toEqual([at('b.ndjson'), at('link.ndjson')]);
  expect(input.passedOver).toEqual([
    `${at('.b.ndjson')} is hidden`,
    `${at('loop')} is a further folder`,
    `${at('lost.ndjson')} leads nowhere`,
    `${at('more')} is a further folder`,
    `${at('empty.json')} is empty`,
    `${at('notes.md')} is of no known format`,
  ]);
  expect(await text(input.sources[0]!.source.open())).toBe(person);
  expect(input.bytes).toBe(2 * person.length);
});

it.each([
  ['nothing', 'a.csv', '', 'There is nothing in it.'],
  [
    'UTF-16',
    'a.json',
    Buffer.from('\ufeff{"persons":[]}', 'utf16le'),
    'It is UTF-16: convert it, as by `iconv -f utf-16 -t utf-8`.',
  ],
])('refuses a file of %s, and says why', async (_, name, bytes, remedy) => {
  writeFileSync(at(name), bytes);
  await expect(openInput(at(name), {})).rejects.toMatchObject({
    message: `${at(name)} cannot be imported.\n${remedy}`,
  });
});

it('reads a pipe once, and what came through it as often as it is asked to', async () => {
  spawnSync('mkfifo', [at('pipe')]);
  const writing = import('node:fs/promises').then(({ writeFile }) => writeFile(at('pipe'), person));
  const input = await openInput(at('pipe'), {});
  await writing;
  const [{ source }] = input.sources as [(typeof input.sources)[0]];
  expect([source.file, await text(source.open()), await text(source.open())]).toEqual([
    'standard input',
    person,
    person,
  ]);
  await input.close();
});
