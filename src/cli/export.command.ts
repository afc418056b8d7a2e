// How does the graph, or a part of it, leave as a file, a folder or standard output?
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { model } from '../domain/model.js';
import type { ExportedFile, ExportFormat } from '../export/export-format.js';
import { exportOf } from '../export/export-graph.js';
import { exportFormats } from '../export/formats.js';
import { inChunks } from '../export/in-chunks.js';
import { statementFilter } from '../export/read/statement-filter.js';
import { zipped } from '../export/zip.js';
import { StartupError } from '../graph/local/startup-error.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

export interface ExportOptions {
  readonly format: string;
  readonly filter: readonly string[];
  /** A file or, for a format of several files, a folder; standard output when absent. */
  readonly out?: string;
  readonly name: string;
}

/** Writes the graph in a format. A file appears under its name once it is whole. */
export async function exportGraph(options: ExportOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const format = formatNamed(options.format);
  const filter = options.filter.length === 0 ? null : statementFilter(options.filter);
  await withGraph(graphSettings(env), async (graph) => {
    const source = await exportOf(graph, model, { bundle: options.name }, filter);
    const files = format.files(source).map(({ name, chunks }) => ({ name, chunks: inChunks(chunks) }));
    await (options.out === undefined ? toStandardOutput(files) : toDisk(files, options.out));
  });
}

function formatNamed(name: string): ExportFormat {
  const format = exportFormats.find((known) => known.name === name);
  if (format !== undefined) return format;
  const names = exportFormats.map((known) => known.name).join(', ');
  throw new StartupError(`--format must be one of ${names}, but got: ${name}`, 'See `isnad export --help`.');
}

/** One file as it is, several as one zip. */
function asOne(files: readonly ExportedFile[]): AsyncIterable<string | Uint8Array> {
  return files.length === 1 ? files[0]!.chunks : zipped(files);
}

async function toStandardOutput(files: readonly ExportedFile[]): Promise<void> {
  try {
    await pipeline(Readable.from(asOne(files)), process.stdout, { end: false });
  } catch (error) {
    // Who reads has had enough, as `head` has.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

async function toDisk(files: readonly ExportedFile[], out: string): Promise<void> {
  if (files.length === 1 || out.endsWith('.zip')) return writeWhole(asOne(files), out);
  await mkdir(out, { recursive: true });
  for (const { name, chunks } of files) await writeWhole(chunks, join(out, name));
}

async function writeWhole(chunks: AsyncIterable<string | Uint8Array>, file: string): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
