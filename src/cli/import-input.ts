// What does a path on the command line name? A file, the files of a folder in the order of their names, or standard input.
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartupError } from '../graph/local/startup-error.js';
import { formatOf } from '../ingest/formats.js';
import type { FormattedSource } from '../ingest/import/numbered-readings.js';
import type { ImportFormat } from '../ingest/import-format.js';

export interface Input {
  readonly sources: readonly FormattedSource[];
  /** Files and folders in the folder that are not read. */
  readonly passedOver: readonly string[];
  readonly bytes: number;
  /** How much has been read in all; the input is read several times. */
  bytesRead(): number;
  close(): Promise<void>;
}

interface InputOptions {
  /** Of every file; found by each one's name and beginning when not given. */
  readonly format?: ImportFormat;
  readonly mapping?: string;
}

/** The input that a path names, `-` being standard input. Fails with a StartupError when there is nothing to read. */
export async function openInput(path: string, options: InputOptions): Promise<Input> {
  const spool = path === '-' ? await spooled(process.stdin) : null;
  const found: Found = spool === null ? await filesAt(path) : { files: [], others: [] };
  const files =
    spool === null
      ? found.files.map((file) => ({ file, name: file }))
      : [{ file: spool.file, name: 'standard input' }];
  const passedOver = [...found.others];
  const opened: ReadStream[] = [];
  let bytes = 0;
  const sources: FormattedSource[] = [];
  for (const { file, name } of files) {
    const format = options.format ?? (await formatOf(file, name));
    if (format === null && !found.isFolder) throw unknownFormat(name, (await stat(file)).size === 0);
    if (format === null) {
      passedOver.push(name);
      continue;
    }
    bytes += (await stat(file)).size;
    const open = (): Readable => {
      const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
      opened.push(stream);
      return stream;
    };
    sources.push({ source: { file: name, path: file, mapping: options.mapping, open }, format });
  }
  if (sources.length === 0) throw unknownFormat(path, passedOver.length === 0);
  return {
    sources,
    passedOver,
    bytes,
    bytesRead: () => opened.reduce((sum, stream) => sum + stream.bytesRead, 0),
    close: async () => spool?.remove(),
  };
}

interface Found {
  readonly isFolder?: boolean;
  readonly files: readonly string[];
  /** What a folder holds beside its files. */
  readonly others: readonly string[];
}

async function filesAt(path: string): Promise<Found> {
  const found = await stat(path).catch(() => null);
  if (found === null) {
    throw new StartupError(
      `There is no file or folder ${path}.`,
      'Name one that exists, or - for standard input.',
    );
  }
  if (!found.isDirectory()) return { files: [path], others: [] };
  const names = (await readdir(path)).sort().map((name) => join(path, name));
  const files: string[] = [];
  // A link to a file is a file.
  for (const name of names) if ((await stat(name).catch(() => null))?.isFile()) files.push(name);
  return { isFolder: true, files, others: names.filter((name) => !files.includes(name)) };
}

/** The input is read twice, and standard input can be read but once. */
async function spooled(stream: Readable): Promise<{ file: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-input-'));
  const file = join(folder, 'input');
  await pipeline(stream, createWriteStream(file));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

function unknownFormat(path: string, isEmpty = false): StartupError {
  return new StartupError(
    isEmpty ? `There is nothing in ${path}.` : `${path} is of no format that Isnad recognises.`,
    'Name its format with --format; `isnad import --help` lists them.',
  );
}
