import type { ExportFormat, ExportSource } from '../export-format.js';

/** A bundle as lines of JSON: what it says of itself, then an item a line. */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  description: 'Isnad bundle, one JSON item a line; lossless',
  files: (source) => [{ name: 'bundle.ndjson', chunks: lines(source) }],
};

async function* lines({ bundle, items }: ExportSource): AsyncGenerator<string> {
  yield `${JSON.stringify(bundle)}\n`;
  for await (const { item } of items()) yield `${JSON.stringify(item)}\n`;
}
