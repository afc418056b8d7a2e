// How does what people have, in whatever format, get into the graph?
import { closeSync, openSync, writeSync } from 'node:fs';
import { model } from '../domain/model.js';
import { StartupError } from '../graph/local/startup-error.js';
import { formatNamed } from '../ingest/formats.js';
import { type ImportOptions, importRecords } from '../ingest/import/import-records.js';
import type { ImportReport, Rejection } from '../ingest/import/report.js';
import { ImportDisplay } from './import-display.js';
import { openInput } from './import-input.js';
import { importIntoNewDatabase } from './import-offline.js';
import { LeftOutFields } from './left-out-fields.js';
import { withGraph } from './open-graph.js';
import { graphSettings } from './settings.js';

export interface ImportSwitches {
  readonly format?: string;
  readonly mapping?: string;
  readonly dryRun?: boolean;
  readonly offline?: boolean;
  readonly rejections?: string;
}

/** What is said on the terminal of rejections; a file of them has them all. */
const MOST_SHOWN = 20;
/** The exit code of a command that Ctrl-C stopped. */
const STOPPED = 130;

/**
 * Imports a file, the files of a folder, or standard input, and prints the counts. The exit code is 1 when a record was
 * rejected, and 130 when Ctrl-C stopped it. Fails with a StartupError when a file is of no known format.
 */
export async function importInput(
  path: string,
  switches: ImportSwitches,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const format = switches.format === undefined ? undefined : formatNamed(switches.format);
  const input = await openInput(path, { format, mapping: switches.mapping });
  for (const name of input.passedOver) console.error(`${name} and is passed over`);
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.on('SIGINT', onSignal);
  const display = new ImportDisplay(() => input.bytesRead(), input.bytes);
  try {
    const rejections = new RejectionLog(switches.rejections, display);
    const leftOut = new LeftOutFields();
    const options: ImportOptions = {
      bytes: input.bytes,
      dryRun: switches.dryRun,
      signal: stop.signal,
      listener: {
        onProgress: (step, records) => display.show(step, records),
        onRejected: (rejection) => rejections.add(rejection),
        onLeftOut: (field) => leftOut.add(field),
      },
    };
    const settings = graphSettings(env);
    const report = switches.offline
      ? await importIntoNewDatabase(settings, input.sources, options)
      : await withGraph(settings, (graph) => importRecords(graph, model, input.sources, options));
    display.end();
    rejections.end();
    console.log([summary(report, switches.dryRun === true), ...leftOut.lines()].join('\n'));
    if (report.rejected > 0) process.exitCode = 1;
  } catch (error) {
    display.end();
    if (!stop.signal.aborted) throw error;
    console.error('Stopped. Whole batches are in the graph; the same command goes on from there.');
    process.exitCode = STOPPED;
  } finally {
    process.off('SIGINT', onSignal);
    await input.close();
  }
}

function summary({ read, created, updated, unchanged, rejected }: ImportReport, dryRun: boolean): string {
  const count = (records: number): string => records.toLocaleString('en');
  return [
    `${count(read)} records read: ${count(created)} ${dryRun ? 'to create' : 'created'}`,
    `${count(updated)} ${dryRun ? 'to update' : 'updated'}`,
    `${count(unchanged)} unchanged`,
    `${count(rejected)} rejected`,
  ].join(', ');
}

function opened(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `--rejections must be a file that can be written, but got: ${path} (${code})`,
      REMEDY,
    );
  }
}

const REMEDY = 'Name one in a folder that exists.';

/** Rejected records, to a file where one is named, and to standard error: all of them, or the first on a terminal. */
class RejectionLog {
  private count = 0;
  private readonly file: number | null;

  constructor(
    private readonly path: string | undefined,
    private readonly display: ImportDisplay,
  ) {
    this.file = path === undefined ? null : opened(path);
  }

  add({ file, line, reason }: Rejection): void {
    const text = `${file}:${line} ${reason}`;
    if (this.file !== null) writeSync(this.file, `${text}\n`);
    this.count++;
    if (this.count <= MOST_SHOWN || (!process.stderr.isTTY && this.file === null)) this.display.line(text);
  }

  end(): void {
    if (this.file !== null) closeSync(this.file);
    const hidden = this.count - MOST_SHOWN;
    if (hidden <= 0 || (!process.stderr.isTTY && this.file === null)) return;
    const where =
      this.path === undefined ? 'name a file with --rejections for all of them' : `all are in ${this.path}`;
    console.error(`… and ${hidden} more rejected; ${where}`);
  }
}
