// What do the words of a JSON-LD document mean? Its context says so, wherever it stands in the file.
import { JSONParser } from '@streamparser/json';
import type { ImportSource } from '../import-format.js';
import { Unreadable } from '../register/unreadable.js';

/** The context of the document, undefined when it has none. What cannot be parsed is left to the reading of the nodes. */
export async function contextOfDocument(source: ImportSource): Promise<unknown> {
  let context: unknown;
  const parser = new JSONParser({ paths: ['$.@context', '$.@graph.*'], keepStack: false });
  // Nodes are let go of as they come: the context may stand behind them.
  parser.onValue = ({ key, value }) => {
    if (key === '@context') context = value;
  };
  parser.onError = () => {};
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    parser.write(chunk);
    if (context !== undefined || parser.isEnded) break;
  }
  return context;
}

/** Nothing is fetched: what an address holds today, it need not hold tomorrow. */
export function refuseToFetch(address: string): never {
  throw new Unreadable(
    `@context must be written out in the document, but got the address ${address}: put what stands there in its place`,
  );
}
