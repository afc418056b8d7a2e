// Which records stand in the lists of a JSON object, on which line, and in which words? Only the record at hand is kept.

import type { Readable } from 'node:stream';
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import { RecordSize } from './record-size.js';

const LINE_END = 10;
/** Each stands before a value, but for the first of a list or an object that has none. */
const BEFORE_VALUES = [TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET, TokenType.COMMA];
const PLAIN = [TokenType.STRING, TokenType.NUMBER, TokenType.TRUE, TokenType.FALSE, TokenType.NULL];

type Token = Parameters<Tokenizer['onToken']>[0];

export interface JsonRecord {
  /** The key of its list: `persons`. */
  readonly section: string;
  /** What stands under the key: an entry of its list, or an object or a plain value where a list was expected. */
  readonly as: 'entry' | 'object' | 'plain';
  /** Where it begins. */
  readonly line: number;
  /** Its text as it stands in the file; empty unless it is an entry. */
  readonly text: string;
  readonly value: unknown;
}

/** Why nothing can be read from a line on. */
export class BrokenJson extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** The records in their order. Throws a BrokenJson behind the last one that could be read. */
export async function* jsonRecords(stream: Readable): AsyncIterable<JsonRecord> {
  const reader = new RecordReader();
  for await (const chunk of withoutByteOrderMark(stream)) {
    const broken = reader.attempt(() => reader.write(chunk));
    yield* reader.take();
    if (broken !== null) throw broken;
  }
  const broken = reader.attempt(() => reader.end());
  if (broken !== null) throw broken;
}

/** The parser does not count the mark in its offsets. */
async function* withoutByteOrderMark(stream: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let expected = [0xef, 0xbb, 0xbf];
  for await (const chunk of stream) {
    let from = 0;
    while (from < chunk.length && chunk[from] === expected[0]) {
      from++;
      expected = expected.slice(1);
    }
    if (from < chunk.length) expected = [];
    yield chunk.subarray(from);
  }
}

/** Keeps the bytes of the record that has begun, since the parser gives values and offsets, not texts. */
class RecordReader {
  private readonly found: JsonRecord[] = [];
  private readonly tokenizer = new Tokenizer();
  private readonly parser = new TokenParser({ paths: ['$.*.*'], keepStack: false });
  private held: Buffer = Buffer.alloc(0);
  /** The offset of the first byte that is held, and its line. */
  private base = 0;
  private line = 1;
  private depth = 0;
  private readonly size = new RecordSize();
  private began = 0;
  private ends = 0;
  /** The last string of the outermost object, and whether it is the key of what comes next. */
  private key = '';
  private isKey = false;

  constructor() {
    this.tokenizer.onToken = (token) => {
      this.size.add(token.offset, this.depth <= 2, BEFORE_VALUES.includes(token.token));
      if (this.depth === 1) this.readOutermost(token);
      else if (this.depth === 0 && token.token === TokenType.LEFT_BRACKET) {
        throw new Error('it must be an object with lists, but is a list');
      }
      if (token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET) {
        if (this.depth === 2) this.began = token.offset;
        this.depth++;
      } else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) {
        this.depth--;
      }
      this.ends = token.offset + 1;
      this.parser.write(token);
    };
    this.parser.onValue = ({ value, key, stack }) => {
      if (typeof key !== 'number') return;
      const isObject = typeof value === 'object' && value !== null;
      const from = isObject ? this.began : this.ends - 1;
      this.moveTo(from);
      const text = this.held.toString('utf8', 0, this.ends - this.base);
      this.found.push({ section: String(stack.at(-1)?.key), as: 'entry', line: this.line, text, value });
    };
    // Without it, the parser tells of mistakes by a callback that does nothing.
    this.parser.onError = (error) => {
      throw error;
    };
    this.tokenizer.onError = (error) => {
      throw error;
    };
  }

  write(chunk: Buffer): void {
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const end = this.base + this.held.length;
    this.tokenizer.write(chunk);
    this.moveTo(this.depth > 2 ? this.began : end);
    this.size.reach(end);
  }

  end(): void {
    if (!this.parser.isEnded) throw new Error('it ends before it is whole');
  }

  take(): JsonRecord[] {
    return this.found.splice(0);
  }

  /** What stands under a key without being a list. */
  private readOutermost({ token, value, offset }: Token): void {
    const isObject = token === TokenType.LEFT_BRACE;
    if (this.isKey && (isObject || PLAIN.includes(token))) {
      this.moveTo(offset);
      const as = isObject ? 'object' : 'plain';
      this.found.push({ section: this.key, as, line: this.line, text: '', value: undefined });
    }
    if (token === TokenType.STRING) this.key = String(value);
    this.isKey = token === TokenType.COLON;
  }

  /** What is wrong with the JSON, or null. */
  attempt(step: () => void): BrokenJson | null {
    try {
      step();
      return null;
    } catch (error) {
      return new BrokenJson(this.line, (error as Error).message);
    }
  }

  /** Lets go of what stands before an offset. */
  private moveTo(offset: number): void {
    const passed = this.held.subarray(0, offset - this.base);
    for (let at = passed.indexOf(LINE_END); at !== -1; at = passed.indexOf(LINE_END, at + 1)) this.line++;
    this.held = this.held.subarray(offset - this.base);
    this.base = offset;
  }
}
