// What stands on each line of a stream? Read as it comes; only the line at hand is kept.
import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { MOST_BYTES } from './record-size.js';

const LINE_END = 10;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Empty where the line is too long to be read. */
  readonly text: string;
  /** Why the text is not what stands there; null when it is. */
  readonly problem: string | null;
}

export const NOT_UTF8 =
  'must be UTF-8, but has bytes that are not: convert the file, as by `iconv -f windows-1252 -t utf-8`, or from windows-1256 where it is Arabic';

/** The lines of a UTF-8 stream, without their ends (`\n` or `\r\n`) and without a byte order mark. Empty ones count and are given too. */
export async function* linesOf(stream: Readable): AsyncIterable<Line> {
  let number = 1;
  /** The beginning of the line at hand, in pieces, and how long it is. */
  let pieces: Buffer[] = [];
  let bytes = 0;
  const add = (piece: Buffer) => {
    bytes += piece.length;
    if (bytes > MOST_BYTES) pieces = [];
    else pieces.push(piece);
  };
  const take = (): Line => {
    const line = bytes > MOST_BYTES ? tooLong(number, bytes) : lineOf(number, pieces);
    number++;
    pieces = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of stream) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let from = 0;
    for (let end = buffer.indexOf(LINE_END); end !== -1; end = buffer.indexOf(LINE_END, from)) {
      add(buffer.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < buffer.length) add(buffer.subarray(from));
  }
  if (bytes > 0) yield take();
}

function lineOf(number: number, pieces: readonly Buffer[]): Line {
  const line = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  const whole = line.toString('utf8');
  let text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
  if (number === 1 && text.startsWith('\ufeff')) text = text.slice(1);
  const isText = !text.includes('\ufffd') || isUtf8(line);
  return { number, text, problem: isText ? null : NOT_UTF8 };
}

function tooLong(number: number, bytes: number): Line {
  return { number, text: '', problem: `a line must have at most ${MOST_BYTES} bytes, but has ${bytes}` };
}
