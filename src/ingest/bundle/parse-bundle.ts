// What does the text of a bundle say, and on which line does each part of it stand?
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
} from 'yaml';
import type { Path } from '../../graph/write/check-item.js';
import { withoutNulls } from '../../graph/write/without-nulls.js';
import { aliasProblem, MOST_ALIASES } from '../alias-problem.js';
import type { BundleData, BundleSource, ParsedBundle } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';

/** The most characters of a bundle that is read whole. */
export const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Reads a bundle. JSON is read as the YAML that it is. A key with nothing behind it counts as not written. Throws
 * BundleProblems when the text is not YAML, uses tags of its own, unrolls too many aliases or is too large.
 */
export function parseBundle(source: BundleSource, sha256: string): ParsedBundle {
  const { file } = source;
  // A byte order mark is no part of the text; the columns of the first line count without it.
  const text = textOf(source).replace(/^\ufeff/, '');
  const whole = (message: string): BundleProblems =>
    new BundleProblems([{ file, line: 1, column: 1, path: '', message }]);
  if (text.length > MOST_CHARACTERS) {
    throw whole(
      `a bundle must have at most ${MOST_CHARACTERS} characters, but got: ${text.length}; split it`,
    );
  }
  const lines = new LineCounter();
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      version: '1.2',
      stringKeys: true,
    });
    const mistakes = [...document.errors, ...document.warnings];
    // The parser passes the end of its stack on as one error of many.
    if (mistakes.some(({ message }) => message.includes('call stack'))) throw new RangeError();
    if (mistakes.length > 0) {
      throw new BundleProblems(
        mistakes.map(({ pos, message }) => ({
          file,
          ...position(pos[0]),
          path: '',
          message: `must be plain YAML: ${message}`,
        })),
      );
    }
    const data = withoutNulls(document.toJS({ maxAliasCount: MOST_ALIASES })) as BundleData;
    return {
      file,
      sha256,
      data,
      positionOf: (path, at) => position(offsetOf(document, path, at ?? 'value')),
    };
  } catch (error) {
    if (error instanceof BundleProblems) throw error;
    if (error instanceof RangeError) throw whole('must not nest so deeply');
    if (error instanceof ReferenceError) throw whole(aliasProblem(error));
    throw error;
  }
}

/** The text of a source. */
export function textOf(source: BundleSource): string {
  return 'text' in source ? source.text : JSON.stringify(source.data, null, 2);
}

/** Where the innermost written part of a path begins. */
function offsetOf(document: Document, path: Path, at: 'value' | 'key'): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const [index, part] of path.entries()) {
    if (!isCollection(node)) break;
    if (at === 'key' && index === path.length - 1 && isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isNode(item.key) && String(item.key) === String(part),
      );
      return rangeStart(pair?.key) ?? offset;
    }
    node = node.get(part, true);
    if (isAlias(node)) node = node.resolve(document);
    const start = rangeStart(node);
    if (start === undefined) break;
    offset = start;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
