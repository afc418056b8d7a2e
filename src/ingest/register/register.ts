// What do all records of one file share: the name that their ids begin with, and the document that their evidence stands in?
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { sliceCodePoints } from '../../anchor/code-points.js';
import type { Item } from '../../graph/write/node-record.js';
import type { ImportSource } from '../import-format.js';
import { NOT_UTF8 } from '../lines.js';
import { hashOf, idOf, registerNameOf } from './ids.js';
import { Unreadable } from './unreadable.js';

/** How many characters of a record its passage quotes; a longer one is cut behind them. */
const MOST_QUOTED = 8_000;

/** What is known of the file beside its bytes. */
export interface RegisterDetails {
  /** What ids begin with; the file's name when absent. */
  readonly name?: string;
  readonly title?: string;
  /** `und` when absent: a file need not say in which language it is. */
  readonly language?: string;
  readonly url?: string;
  readonly publishedOn?: string;
}

/** What a claim says, in the words of a bundle; what is undefined is left out. */
export interface ClaimWords {
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly value?: Readonly<Record<string, unknown>> | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

export class Register {
  constructor(
    readonly name: string,
    /** Without its folder. What shows a fact has an id of the file's own: two files may say the same of somebody. */
    private readonly file: string,
    /** The file, as a document with the hash of its bytes. Another content is another document. */
    readonly document: Item,
  ) {}

  /** The id of what the file calls `key`. */
  id(type: string, key: string): string {
    return idOf(type, this.name, key);
  }

  /**
   * The words of a record as a passage of the file. It has no offsets, so that the same words, given twice, are the same
   * evidence. Fails on words that are not UTF-8.
   */
  passage(words: string): Item {
    if (words.includes('\ufffd')) {
      throw new Unreadable(NOT_UTF8);
    }
    const quoted = words.length <= MOST_QUOTED ? words : sliceCodePoints(words, 0, MOST_QUOTED);
    const id = `passage:${this.name}.${hashOf(JSON.stringify([this.file, words]), 20)}`;
    return { id, exact: quoted, document: this.document.id };
  }

  /**
   * A claim of the file, in its own voice. `record` tells it from a claim of another record; a date that was corrected
   * does not make it another one.
   */
  claim(record: string, words: ClaimWords, ...evidence: Item[]): Item {
    const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
    const { subject, predicate, object, value } = words;
    const hash = hashOf(JSON.stringify([this.file, record, subject, object, value?.text]), 16);
    const id = `claim:${this.name}.${predicate.toLowerCase().replaceAll('_', '-')}-${hash}`;
    return { id, ...said, evidence: evidence.map((passage) => passage.id) };
  }
}

/** The register that a source is; reads all its bytes once, for their hash. */
export async function openRegister(source: ImportSource, details: RegisterDetails = {}): Promise<Register> {
  const hash = createHash('sha256');
  for await (const chunk of source.open()) hash.update(chunk as Buffer);
  const contentHash = hash.digest('hex');
  const name = details.name ?? registerNameOf(source.file);
  const { url, publishedOn } = details;
  const file = basename(source.file);
  return new Register(name, file, {
    id: `document:${name}.${contentHash.slice(0, 12)}`,
    names: [{ text: details.title ?? file, kind: 'PREFERRED' }],
    kind: 'DATASET',
    language: details.language ?? 'und',
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    contentHash,
  });
}
