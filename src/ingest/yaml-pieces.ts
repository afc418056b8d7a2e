// Into which pieces does a large YAML file fall, each of which can be parsed by itself? Only the piece at hand is kept.
import type { Readable } from 'node:stream';
import { linesOf } from './lines.js';

/** How many characters a piece may have. */
const MOST_CHARACTERS = 4_000_000;

/** Lines of the file that are YAML by themselves, with their indentation. */
export interface YamlPiece {
  readonly line: number;
  /** Empty for a piece that is too long to be read. */
  readonly text: string;
  /** The key at the margin whose list it is an item of; undefined for anything else that begins at the margin. */
  readonly list?: { readonly key: string; readonly line: number };
  /** Why it cannot be read by itself; null when it can. */
  readonly problem: string | null;
}

/** The key of a list that is the whole file. */
export const WHOLE = '';

/**
 * The items of the list that the file is, or, with `keys`, of the lists under the keys at its margin. What is written in
 * another way, such as `people: [...]`, is one piece with its key. Comments between pieces are passed over.
 *
 * Lines at the indentation of an item, or of a key, cannot belong to the item or key before them: neither a block scalar
 * nor a text in quotes may go on there.
 */
export async function* yamlPieces(stream: Readable, { keys }: { keys: boolean }): AsyncIterable<YamlPiece> {
  const splitter = new Splitter(keys);
  for await (const { number, text, problem } of linesOf(stream)) {
    const piece = splitter.next(number, text, problem);
    if (piece !== null) yield piece;
    if (splitter.isEnded) break;
  }
  const last = splitter.close();
  if (last !== null) yield last;
}

interface OpenPiece {
  readonly line: number;
  readonly list?: { readonly key: string; readonly line: number };
  readonly lines: string[];
  length: number;
  problem: string | null;
}

class Splitter {
  /** Whether anything behind the document was met, of which nothing more is read. */
  isEnded = false;
  private open: OpenPiece | null = null;
  private hasBegun = false;
  private isBehind = false;
  /** The list that is being read; the indentation of its items is not known before the first one. */
  private list: { readonly key: string; readonly line: number; indent: number | null } | null;

  constructor(private readonly keys: boolean) {
    this.list = keys ? null : { key: WHOLE, line: 1, indent: 0 };
  }

  /** Takes a line; gives the piece that ended before it, if one did. */
  next(number: number, text: string, problem: string | null): YamlPiece | null {
    if (isEmpty(text) && problem === null) {
      if (this.open !== null) this.append(text, problem);
      return null;
    }
    if (MARKER.test(text)) {
      this.isBehind = this.hasBegun;
      if (this.hasBegun || EMPTY_MARKER.test(text)) return this.close();
    }
    if (this.isBehind) {
      this.isEnded = true;
      return this.begin(
        number,
        text,
        'must be one YAML document: nothing may stand behind its end, and the rest is not read',
      );
    }
    if (!this.hasBegun && text.startsWith('%')) {
      const isKnown = /^%YAML 1\.2\s*(#.*)?$/.test(text);
      return isKnown ? null : this.begin(number, text, 'must have no directive but %YAML 1.2');
    }
    this.hasBegun = true;
    const hyphen = HYPHEN.exec(text)?.[1]?.length;
    if (this.list !== null && hyphen !== undefined && hyphen === (this.list.indent ?? hyphen)) {
      // What stood behind the key until here are comments.
      if (this.list.indent === null) this.open = null;
      this.list.indent = hyphen;
      return this.begin(number, text, problem, this.list);
    }
    // A colon at the margin belongs to the explicit key (`? key`) before it.
    if (this.keys && !/^([ \t]|:\s)/.test(text)) {
      const key = BARE_KEY.exec(text)?.[1];
      this.list = key === undefined ? null : { key, line: number, indent: null };
      return this.begin(number, text, problem);
    }
    if (this.list?.indent === null) this.list = null;
    if (this.open === null) return this.begin(number, text, problem);
    this.append(text, problem);
    return null;
  }

  /** The piece at hand, if there is one. */
  close(): YamlPiece | null {
    if (this.open === null) return null;
    const { line, list, lines, length, problem } = this.open;
    this.open = null;
    const tooLong = `an item must have at most ${MOST_CHARACTERS} characters, but has ${length}`;
    const found = length > MOST_CHARACTERS ? tooLong : problem;
    return { line, text: lines.map((one) => `${one}\n`).join(''), problem: found, ...(list && { list }) };
  }

  private begin(
    line: number,
    text: string,
    problem: string | null,
    list?: OpenPiece['list'],
  ): YamlPiece | null {
    const before = this.close();
    this.open = {
      line,
      lines: [],
      length: 0,
      problem,
      ...(list && { list: { key: list.key, line: list.line } }),
    };
    this.append(text, problem);
    return before;
  }

  private append(text: string, problem: string | null): void {
    const open = this.open!;
    open.length += text.length + 1;
    open.problem ??= problem;
    if (open.length <= MOST_CHARACTERS) open.lines.push(text);
    else open.lines.length = 0;
  }
}

const isEmpty = (text: string): boolean => /^\s*(#.*)?$/.test(text);
const MARKER = /^(---|\.\.\.)(\s|$)/;
const EMPTY_MARKER = /^(---|\.\.\.)\s*(#.*)?$/;
const HYPHEN = /^( *)-(?:\s|$)/;
/** A key of letters with nothing but a comment behind its colon: what follows may be a list of many items. */
const BARE_KEY = /^([A-Za-z_][\w-]*)\s*:\s*(?:#.*)?$/;
