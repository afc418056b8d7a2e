// Which formats can `isnad import` read, and which one is a file of?
import { open } from 'node:fs/promises';
import { StartupError } from '../graph/local/startup-error.js';
import { bundleFormat } from './bundle/bundle.format.js';
import { followTheMoneyFormat } from './followthemoney/followthemoney.format.js';
import type { ImportFormat } from './import-format.js';
import { jsonldFormat } from './jsonld/jsonld.format.js';
import { legislatorsFormat } from './legislators/legislators.format.js';
import { popoloFormat } from './popolo/popolo.format.js';
import { tableFormat } from './table/table.format.js';

/** Every format; where several recognise a file, the first one reads it. */
export const formats: readonly ImportFormat[] = [
  followTheMoneyFormat,
  bundleFormat,
  jsonldFormat,
  popoloFormat,
  legislatorsFormat,
  tableFormat,
];

/** How much of a file its format is recognised by. */
const HEAD = 4_096;

/** The format with this name. Fails with a StartupError that lists those there are. */
export function formatNamed(name: string): ImportFormat {
  const format = formats.find((known) => known.name === name);
  if (format !== undefined) return format;
  const names = formats.map((known) => known.name).join(', ');
  throw new StartupError(`--format must be one of ${names}, but got: ${name}`, 'See `isnad import --help`.');
}

/** The format that recognises a file by its name and its beginning, or null. `name` is what the user calls it. */
export async function formatOf(file: string, name = file): Promise<ImportFormat | null> {
  const head = await headOf(file);
  return formats.find((format) => format.recognises(name, head)) ?? null;
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  } finally {
    await handle.close();
  }
}
