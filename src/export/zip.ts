// How do several files leave as one stream?
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportedFile } from './export-format.js';

/** The files, one after the other, as a zip. Its bytes come as the files do; at most 4 GB, which is as far as zip reaches. */
export async function* zipped(files: readonly ExportedFile[]): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const taken = () => {
    const bytes = ready;
    ready = [];
    return bytes;
  };
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    for await (const chunk of chunks) {
      entry.push(strToU8(chunk));
      yield* taken();
    }
    entry.push(new Uint8Array(), true);
  }
  zip.end();
  yield* taken();
}
