// Can records be written while they are still being checked? Mostly, by a second thread; else they are written behind the check.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Import } from '../../graph/change/import-change.js';
import type { BulkInput } from '../../graph/local/bulk-import.js';
import type { CheckedInput } from './check-records.js';
import type { EarlySource, EarlyWork } from './early-thread.js';
import type { FormattedSource } from './numbered-readings.js';

const thread = new URL('./early-thread.js', import.meta.url);
/** Both threads together are to stay below 600 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 96 };

/** Writes the sources in the hope that all records are taken, that each id is given once, and that nobody has two. */
export class EarlyWriting {
  private readonly folder: string;
  private readonly worker: Worker | null;
  private readonly result: Promise<BulkInput | null>;

  /** Nothing is written where a source has no path, or the code of the thread is not there. */
  constructor(
    sources: readonly FormattedSource[],
    options: { readonly folder: string; readonly bytes: number },
    purpose: Import,
    code = thread,
  ) {
    this.folder = join(options.folder, 'early');
    const known = sources.flatMap(({ source: { file, path, mapping }, format }): EarlySource[] =>
      path === undefined ? [] : [{ file, path, mapping, format: format.name }],
    );
    if (known.length < sources.length) {
      this.worker = null;
      this.result = Promise.resolve(null);
      return;
    }
    mkdirSync(this.folder);
    const workerData: EarlyWork = { sources: known, folder: this.folder, bytes: options.bytes, purpose };
    const worker = new Worker(code, { workerData, resourceLimits });
    this.worker = worker;
    this.result = new Promise((resolve) => {
      worker.once('message', (written: BulkInput | null) => resolve(written));
      // What a record without its shape leads to: the check tells of it.
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
    });
  }

  /** The files that were written, or null where the check found that they are not what has to be. */
  async settled({ rejected, repeated, aliases }: CheckedInput): Promise<BulkInput | null> {
    const written = rejected.size + repeated.size + aliases.size > 0 ? null : await this.result;
    if (written === null) await this.giveUp();
    return written;
  }

  /** Stops the thread and removes what it wrote. */
  async giveUp(): Promise<void> {
    await this.worker?.terminate();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
