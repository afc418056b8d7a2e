import { Readable } from 'node:stream';
import { model } from '../../src/domain/model.js';
import type { Graph } from '../../src/graph/graph.js';
import { formats } from '../../src/ingest/formats.js';
import { importRecords } from '../../src/ingest/import/import-records.js';
import type { FormattedSource } from '../../src/ingest/import/numbered-readings.js';
import type { ImportReport, Step } from '../../src/ingest/import/report.js';

export interface TextImport extends ImportReport {
  /** `file:line reason`, in the order in which they were told. */
  readonly rejections: readonly string[];
}

interface Options {
  readonly format?: string;
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Step, records: number) => void;
}

/** Imports texts, by the names of the files that they stand for. */
export async function importTexts(
  graph: Graph,
  texts: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<TextImport> {
  const format = formats.find(({ name }) => name === (options.format ?? 'bundle'))!;
  const sources = Object.entries(texts).map(([file, text]) => ({
    source: { file, open: () => Readable.from([Buffer.from(text)], { objectMode: false }) },
    format,
  }));
  return importSources(graph, sources, options);
}

/** Imports what some sources hold. */
export async function importSources(
  graph: Graph,
  sources: readonly FormattedSource[],
  options: Omit<Options, 'format'> = {},
): Promise<TextImport> {
  const rejections: string[] = [];
  const report = await importRecords(graph, model, sources, {
    bytes: 1_000_000,
    dryRun: options.dryRun,
    signal: options.signal,
    listener: {
      onProgress: options.onProgress ?? (() => {}),
      onRejected: ({ file, line, reason }) => rejections.push(`${file}:${line} ${reason}`),
      onLeftOut: () => {},
    },
  });
  return { ...report, rejections };
}

/** Items as NDJSON. */
export function ndjson(...items: object[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
