// Which items stand in a YAML list, on which line? Only the item at hand is kept: each is parsed by itself.
import type { Readable } from 'node:stream';
import { linesOf } from '../lines.js';

/** How many characters an item may have. */
const MOST_CHARACTERS = 4_000_000;

export interface ListItem {
  readonly line: number;
  /** Its text, from its hyphen on. Empty for an item that is too long to be read. */
  readonly text: string;
  /** Why it cannot be read by itself; null when it can. */
  readonly problem: string | null;
}

/** The items of the list that a YAML file is, in their order. Comments and document markers between them are skipped. */
export async function* yamlListItems(stream: Readable): AsyncIterable<ListItem> {
  let open: OpenItem | null = null;
  for await (const { number, text, problem } of linesOf(stream)) {
    if (/^-(\s|$)/.test(text) || (open === null && isContent(text))) {
      if (open !== null) yield closed(open);
      open = { line: number, lines: [text], length: text.length, problem };
    } else if (open !== null) {
      open.length += text.length + 1;
      open.problem ??= problem;
      if (open.length <= MOST_CHARACTERS) open.lines.push(text);
      else open.lines.length = 0;
    }
  }
  if (open !== null) yield closed(open);
}

function isContent(text: string): boolean {
  return !/^\s*(#.*)?$/.test(text) && !/^(---|%)/.test(text);
}

interface OpenItem {
  readonly line: number;
  readonly lines: string[];
  length: number;
  problem: string | null;
}

function closed({ line, lines, length, problem }: OpenItem): ListItem {
  const text = lines.join('\n').trimEnd();
  if (length > MOST_CHARACTERS) {
    return {
      line,
      text: '',
      problem: `an item must have at most ${MOST_CHARACTERS} characters, but has ${length}`,
    };
  }
  if (text.startsWith('-') || problem !== null) return { line, text, problem };
  return { line, text, problem: 'must be an item of a list, begun by a hyphen at the margin' };
}
