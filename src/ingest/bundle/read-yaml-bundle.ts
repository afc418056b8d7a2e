// How is a bundle in YAML read? Whole when it is small; else item by item, each of which must be YAML by itself.
import { isUtf8 } from 'node:buffer';
import { buffer } from 'node:stream/consumers';
import type { Model } from '../../graph/model.js';
import type { ImportSource, Reading } from '../import-format.js';
import { NOT_UTF8 } from '../lines.js';
import { tooManyTokens } from '../record-size.js';
import { type YamlPiece, yamlPieces } from '../yaml-pieces.js';
import type { ParsedBundle } from './bundle.js';
import { BundleProblems } from './bundle-problem.js';
import { parseBundle } from './parse-bundle.js';
import { HEADING, sectionProblem } from './read-json-bundle.js';
import { readItem } from './read-ndjson-bundle.js';

/** The bytes of a bundle that is read whole: parsed, it takes a hundred times as much memory. */
export const MOST_WHOLE = 1024 * 1024;

/** The items of a small bundle, whose aliases may stand in another item than their anchors. */
export async function* readSmallYamlBundle(source: ImportSource, model: Model): AsyncIterable<Reading> {
  const bytes = await buffer(source.open());
  if (!isUtf8(bytes)) {
    yield { line: lineOfBadByte(bytes), rejected: NOT_UTF8 };
    return;
  }
  const text = bytes.toString('utf8');
  const whole = tooManyTokens(text) === null ? [...readingsOf(model, { line: 1, text })] : [];
  // What is broken in one item need not take the others with it.
  const isBroken = whole.every((one) => 'rejected' in one && one.rejected.startsWith('must be plain YAML'));
  if (isBroken && text.trim() !== '') yield* readLargeYamlBundle(source, model);
  else yield* whole;
}

/** The items of a bundle of any size, in the order of the text. */
export async function* readLargeYamlBundle(source: ImportSource, model: Model): AsyncIterable<Reading> {
  const seen = new Map<string, number>();
  for await (const piece of yamlPieces(source.open(), { keys: true })) {
    const { line, list, problem } = piece;
    const known = list === undefined ? undefined : (seen.get(list.key) ?? list.line);
    if (list !== undefined) seen.set(list.key, known!);
    const wrong = problem ?? tooManyTokens(piece.text);
    if (wrong !== null) yield { line, rejected: wrong };
    else if (known !== list?.line) {
      yield { line, rejected: `${list!.key} must stand once in a bundle, but stands on line ${known} too` };
    } else yield* readingsOf(model, piece);
  }
}

/** From 1; a line is UTF-8 or not by itself, since no character has a line end among its bytes. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let from = 0, end = 0; end !== -1; from = end + 1, line++) {
    end = bytes.indexOf(10, from);
    if (!isUtf8(bytes.subarray(from, end === -1 ? bytes.length : end))) break;
  }
  return line;
}

/** What a piece holds: an item of a list, or sections with all their items. */
function* readingsOf(
  model: Model,
  { line: first, text, list }: Pick<YamlPiece, 'line' | 'text' | 'list'>,
): Generator<Reading> {
  const sections = model.concepts.map(({ plural }) => plural);
  if (list !== undefined) {
    const problem = sectionProblem(list.key, sections);
    if (problem !== null) {
      yield { line: first, rejected: problem };
      return;
    }
  }
  let parsed: ParsedBundle;
  try {
    parsed = parseBundle({ file: '', text }, '');
  } catch (error) {
    if (!(error instanceof BundleProblems)) throw error;
    // Behind the first mistake of a line, the parser only stumbles on.
    const told = new Map([...error.problems].reverse().map(({ line, message }) => [line, message]));
    for (const [line, message] of [...told].sort(([a], [b]) => a - b))
      yield { line: first + line - 1, rejected: message };
    return;
  }
  const lineOf = (...path: (string | number)[]) => first + parsed.positionOf(path).line - 1;
  if (list !== undefined) {
    const [item] = parsed.data as unknown as unknown[];
    yield readItem(model, lineOf(0), item);
    return;
  }
  if (!isObject(parsed.data)) {
    yield { line: first, rejected: `must be an object with lists (${sections.join(', ')}), but is none` };
    return;
  }
  for (const [section, value] of Object.entries(parsed.data)) {
    const line = lineOf(section);
    if (HEADING.includes(section) && !isObject(value) && !Array.isArray(value)) {
      if (section !== 'bundle') yield { line, leftOut: [section] };
      continue;
    }
    const problem = sectionProblem(section, sections);
    if (problem !== null) yield { line, rejected: problem };
    else if (!Array.isArray(value)) yield { line, rejected: `${section} must be a list, but is none` };
    else for (const [index, item] of value.entries()) yield readItem(model, lineOf(section, index), item);
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
