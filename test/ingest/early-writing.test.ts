/** Are the files that a second thread writes during the check the ones that would be written behind it? */

import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '../../src/domain/model.js';
import { IdSet } from '../../src/graph/id-set.js';
import type { BulkInput } from '../../src/graph/local/bulk-import.js';
import { formatNamed } from '../../src/ingest/formats.js';
import { BulkWriter } from '../../src/ingest/import/bulk-writer.js';
import type { CheckedInput } from '../../src/ingest/import/check-records.js';
import { EarlyWriting } from '../../src/ingest/import/early-writing.js';
import { RecordSet } from '../../src/ingest/import/record-set.js';
import { ndjson } from './import-text.js';
import { tinyWorld } from './tiny-world.js';

const thread = new URL('early-thread.mjs', import.meta.url);
const purpose = { by: 'import', reason: 'a test' };
const clean = (): CheckedInput => ({
  read: 0,
  rejected: new RecordSet(),
  forward: new RecordSet(),
  repeated: new IdSet(),
  aliases: new Map(),
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-early-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function early(file: string, text: string): EarlyWriting {
  const path = join(folder, file);
  writeFileSync(path, text);
  const source = { file, path, open: () => createReadStream(path) };
  const sources = [{ source, format: formatNamed('bundle') }];
  return new EarlyWriting(sources, { folder, bytes: 10_000 }, purpose, thread);
}

/** The headings and rows of the files, but for the log, whose ids are new each time. */
const contents = ({ nodes, relationships, multiline, longestRow }: BulkInput) => ({
  multiline,
  longestRow,
  files: [...nodes, ...relationships]
    .filter(({ of }) => !['Change', 'TOUCHED'].includes(of))
    .map(({ of, heading, rows }) => [of, readFileSync(heading, 'utf8'), readFileSync(rows, 'utf8')]),
});

it('writes the files that are written behind the check', async () => {
  const written = await early('tiny.yaml', tinyWorld).settled(clean());
  const behind = join(folder, 'behind');
  mkdirSync(behind);
  const writer = new BulkWriter(model, { folder: behind, bytes: 10_000 }, clean(), purpose);
  const source = { file: 'tiny.yaml', open: () => createReadStream(join(folder, 'tiny.yaml')) };
  for await (const reading of formatNamed('bundle').read(source)) {
    if ('items' in reading) for (const item of reading.items) writer.add(item);
  }
  const expected = contents(writer.close());
  expect(expected.files.length).toBeGreaterThan(20);
  expect(contents(written!)).toEqual(expected);
}, 60_000);

describe('leaves it to the check', () => {
  const person = { id: 'person:a', names: [{ text: 'A' }] };
  const settled = async (text: string, checked = clean()) => {
    const written = await early('some.ndjson', text).settled(checked);
    expect(existsSync(join(folder, 'early'))).toBe(written !== null);
    return written;
  };

  it.each([
    ['cannot be read', `${ndjson(person)}{\n`],
    ['has not its shape', ndjson({ id: 'person:a', names: 1 })],
    ['is given again', ndjson(person, person)],
  ])(
    'when a record %s',
    async (_, text) => {
      expect(await settled(text)).toBeNull();
    },
    60_000,
  );

  it('when it refuses a record, or finds an id given twice, or somebody with two', async () => {
    const rejected = new RecordSet();
    rejected.add(0);
    const given = new IdSet();
    given.add('person:a');
    expect(await settled(ndjson(person), { ...clean(), rejected })).toBeNull();
    expect(await settled(ndjson(person), { ...clean(), repeated: given })).toBeNull();
    expect(
      await settled(ndjson(person), { ...clean(), aliases: new Map([['person:b', 'person:a']]) }),
    ).toBeNull();
    expect(await settled(ndjson(person))).not.toBeNull();
  }, 60_000);
});
