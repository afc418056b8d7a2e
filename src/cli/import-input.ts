// What does a path on the command line name? A file, the files of a folder in the order of their names, or standard input.
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
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
  /** What of the folder is not read, and why: `a/b is a further folder`. */
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

/**
 * The input that a path names, `-` being standard input. Fails with a StartupError when there is nothing to read, or
 * something cannot be read.
 */
export async function openInput(path: string, options: InputOptions): Promise<Input> {
  const spool = path === '-' ? await spooled(process.stdin) : await spooledPipe(path);
  const found: Found =
    spool === null
      ? await filesAt(path)
      : { files: [{ file: spool.file, name: 'standard input' }], others: [] };
  const passedOver = [...found.others];
  let bytesOfClosed = 0;
  const reading = new Set<ReadStream>();
  let bytes = 0;
  const sources: FormattedSource[] = [];
  for (const { file, name } of found.files) {
    const { size } = await stat(file);
    if (size === 0) {
      if (!found.isFolder) throw unknownFormat(name, 'There is nothing in it');
      passedOver.push(`${name} is empty`);
      continue;
    }
    const format = options.format ?? (await readable(name, () => formatOf(file, name)));
    if (format === null && !found.isFolder) throw unknownFormat(name, await encodingProblem(file));
    if (format === null) {
      passedOver.push(`${name} is of no known format`);
      continue;
    }
    bytes += size;
    const opened = (): Readable => {
      const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
      reading.add(stream);
      // A folder may have tens of thousands of files, each of which is read several times.
      stream.once('close', () => {
        bytesOfClosed += stream.bytesRead;
        reading.delete(stream);
      });
      return stream;
    };
    sources.push({ source: { file: name, path: file, mapping: options.mapping, open: opened }, format });
  }
  if (sources.length === 0)
    throw unknownFormat(path, passedOver.length === 0 ? 'There is nothing in it' : null);
  return {
    sources,
    passedOver,
    bytes,
    bytesRead: () => [...reading].reduce((sum, stream) => sum + stream.bytesRead, bytesOfClosed),
    close: async () => spool?.remove(),
  };
}

interface Found {
  readonly isFolder?: boolean;
  readonly files: readonly { readonly file: string; readonly name: string }[];
  /** What a folder holds beside its files, and why it is not read. */
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
  if (!found.isDirectory()) return { files: [{ file: path, name: path }], others: [] };
  const files: { file: string; name: string }[] = [];
  const others: string[] = [];
  for (const entry of (await readable(path, () => readdir(path))).sort()) {
    const name = join(path, entry);
    // A link to a file is a file.
    const kind = await stat(name).catch(() => null);
    if (entry.startsWith('.')) others.push(`${name} is hidden`);
    else if (kind?.isFile()) files.push({ file: name, name });
    else if (kind?.isDirectory()) others.push(`${name} is a further folder`);
    else others.push(`${name} ${kind === null ? 'leads nowhere' : 'is no file'}`);
  }
  return { isFolder: true, files, others };
}

async function readable<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new StartupError(`${name} cannot be read (${code}).`, 'Make it readable, or leave it out.');
  }
}

interface Spool {
  readonly file: string;
  remove(): Promise<void>;
}

/** What comes through a pipe, as by `<(…)` of a shell, or null for a file. */
async function spooledPipe(path: string): Promise<Spool | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFIFO() ? spooled(createReadStream(path)) : null;
}

/** The input is read twice, and a pipe can be read but once. */
async function spooled(stream: Readable): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-input-'));
  const file = join(folder, 'input');
  await pipeline(stream, createWriteStream(file));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** UTF-16, as some programs save it, has a byte order mark of its own. */
async function encodingProblem(file: string): Promise<string | null> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    const isUtf16 = [0xfffe, 0xfeff].includes(buffer.readUInt16BE(0));
    return isUtf16 ? 'It is UTF-16: convert it, as by `iconv -f utf-16 -t utf-8`' : null;
  } finally {
    await handle.close();
  }
}

function unknownFormat(path: string, problem: string | null): StartupError {
  return problem === null
    ? new StartupError(
        `${path} is of no format that Isnad recognises.`,
        'Name its format with --format; `isnad import --help` lists them.',
      )
    : new StartupError(`${path} cannot be imported.`, `${problem}.`);
}
