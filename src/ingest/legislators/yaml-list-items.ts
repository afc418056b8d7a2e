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
  let open: { line: number; lines: string[]; length: number } | null = null;
  for await (const { number, text } of linesOf(stream)) {
    if (/^-(\s|$)/.test(text) || (open === null && isContent(text))) {
      if (open !== null) yield closed(open);
      open = { line: number, lines: [text], length: text.length };
    } else if (open !== null) {
      open.length += text.length + 1;
      if (open.length <= MOST_CHARACTERS) open.lines.push(text);
      else open.lines.length = 0;
    }
  }
  if (open !== null) yield closed(open);
}

function isContent(text: string): boolean {
  return !/^\s*(#.*)?$/.test(text) && !/^(---|%)/.test(text);
}

function closed({ line, lines, length }: { line: number; lines: string[]; length: number }): ListItem {
  const text = lines.join('\n').trimEnd();
  if (length > MOST_CHARACTERS) {
    return {
      line,
      text: '',
      problem: `an item must have at most ${MOST_CHARACTERS} characters, but has ${length}`,
    };
  }
  const problem = text.startsWith('-') ? null : 'must be an item of a list, begun by a hyphen at the margin';
  return { line, text, problem };
}
