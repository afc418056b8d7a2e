// What stands on each line of a stream? Read as it comes; only the line at hand is kept.
import type { Readable } from 'node:stream';

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of a UTF-8 stream, without their ends (`\n` or `\r\n`) and without a byte order mark. Empty ones count and are given too. */
export async function* linesOf(stream: Readable): AsyncIterable<Line> {
  stream.setEncoding('utf8');
  let number = 1;
  let rest = '';
  for await (const chunk of stream as AsyncIterable<string>) {
    const text = rest + chunk;
    let from = number === 1 && text.startsWith('\ufeff') ? 1 : 0;
    for (let end = text.indexOf('\n', from); end !== -1; end = text.indexOf('\n', from)) {
      yield {
        number: number++,
        text: text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end),
      };
      from = end + 1;
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield { number, text: rest.replace(/\r$/, '') };
}
