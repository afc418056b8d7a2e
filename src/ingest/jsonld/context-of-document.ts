// What do the words of a JSON-LD document mean? Its context says so, wherever it stands in the file.
import { Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { ImportSource } from '../import-format.js';
import { RecordSize } from '../record-size.js';
import { Unreadable } from '../register/unreadable.js';

/** The context of the document, undefined when it has none. What cannot be parsed is left to the reading of the nodes. */
export async function contextOfDocument(source: ImportSource): Promise<unknown> {
  let context: unknown;
  const parser = new TokenParser({ paths: ['$.@context', '$.@graph.*'], keepStack: false });
  // Nodes are let go of as they come: the context may stand behind them.
  parser.onValue = ({ key, value }) => {
    if (key === '@context') context = value;
  };
  const fail = (error: Error): never => {
    throw error;
  };
  parser.onError = fail;
  const tokenizer = new Tokenizer();
  tokenizer.onError = fail;
  const size = new RecordSize();
  let depth = 0;
  let inGraph = false;
  tokenizer.onToken = (token) => {
    const opens = token.token === TokenType.LEFT_BRACE || token.token === TokenType.LEFT_BRACKET;
    if (depth === 1 && token.token === TokenType.STRING) inGraph = token.value === '@graph';
    const begins = depth <= 1 || (depth === 2 && inGraph);
    size.add(token.offset, begins, opens || token.token === TokenType.COMMA);
    if (opens) depth++;
    else if (token.token === TokenType.RIGHT_BRACE || token.token === TokenType.RIGHT_BRACKET) depth--;
    parser.write(token);
  };
  let bytes = 0;
  try {
    for await (const chunk of source.open() as AsyncIterable<Buffer>) {
      tokenizer.write(chunk);
      bytes += chunk.length;
      size.reach(bytes);
      if (context !== undefined || parser.isEnded) break;
    }
  } catch (error) {
    // What cannot be read, or only by filling the memory, is met again when the nodes are read.
    if (error instanceof Error && 'code' in error) throw error;
  }
  return context;
}

/** Nothing is fetched: what an address holds today, it need not hold tomorrow. */
export function refuseToFetch(address: string): never {
  throw new Unreadable(
    `@context must be written out in the document, but got the address ${address}: put what stands there in its place`,
  );
}
