// Which stretches of a paragraph stand in quotation marks? Curly, straight, doubled single, single and angle marks, in
// either language; an opening mark without its closing one runs to the end of the paragraph.

/** A stretch in quotation marks, in UTF-16 offsets; the inner offsets leave the marks out. */
export interface Quotation {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  /** False when the paragraph ends before the closing mark: the speech goes on in the next one. */
  closed: boolean;
}

interface Open {
  at: number;
  width: number;
  family: string;
  /** How many marks of another kind have been opened inside. */
  depth: number;
}

const MARK = /''|``|["“”„‟«»‘’'＂]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Single marks are mostly apostrophes: a pair farther apart than this is no quotation. */
const LONGEST_SINGLE = 400;
const LOOK_AHEAD = 1_000;

/**
 * The outermost quotations between two offsets, in the text's order. Marks of another kind inside one belong to it.
 * Linear time whatever the marks: unbalanced ones cost one open quotation, never a search.
 */
export function findQuotations(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | undefined;
  let single: { at: number } | undefined;
  // The slice keeps the search from running on to marks far behind the end.
  for (const match of text.slice(from, to).matchAll(MARK)) {
    const mark = match[0];
    const at = from + match.index;
    const before = at > from ? text[at - 1]! : ' ';
    const after = text[at + mark.length] ?? ' ';
    if (mark === '‘' || mark === '’' || mark === "'") {
      if (open) continue;
      const opens = mark !== '’' && !LETTER.test(before) && /[\p{L}$@#]/u.test(after);
      if (single && !opens && !LETTER.test(after) && !/\s/.test(before) && at - single.at < LONGEST_SINGLE) {
        found.push({ start: single.at, end: at + 1, innerStart: single.at + 1, innerEnd: at, closed: true });
        single = undefined;
      } else if (opens && !(single && at - single.at < LONGEST_SINGLE && mark === '‘')) {
        single = { at };
      }
      continue;
    }
    const family = familyOf(mark);
    if (!open) {
      open = { at, width: mark.length, family, depth: 0 };
      single = undefined;
    } else if (closes(mark, family, open, text, at)) {
      found.push({
        start: open.at,
        end: at + mark.length,
        innerStart: open.at + open.width,
        innerEnd: at,
        closed: true,
      });
      open = undefined;
    } else if (family === 'curly') {
      open.depth = Math.max(0, open.depth + (mark === '”' ? -1 : 1));
    } else if (family === 'angle' && open.family === 'angle') {
      open.depth = Math.max(0, open.depth + (mark === text[open.at] ? 1 : -1));
    }
  }
  if (open)
    found.push({ start: open.at, end: to, innerStart: open.at + open.width, innerEnd: to, closed: false });
  return found.sort((a, b) => a.start - b.start);
}

function familyOf(mark: string): string {
  if (mark === '«' || mark === '»') return 'angle';
  return mark === '"' || mark === "''" || mark === '``' || mark === '＂' ? 'straight' : 'curly';
}

/**
 * Whether a mark closes the open quotation: ” after “, » after «, the reversed pairs that some typists use, and a mark of
 * the wrong kind where the right one never comes.
 */
function closes(mark: string, family: string, open: Open, text: string, at: number): boolean {
  const opener = text[open.at]!;
  if (open.depth > 0) return false;
  if (open.family === 'angle') return family === 'angle' && mark !== opener;
  const ending =
    /[\p{L}\p{N}.,!?…؟%)\]–—-]/u.test(text[at - 1] ?? '') && !LETTER.test(text[at + mark.length] ?? '');
  if (open.family === 'straight') return family === 'straight' || (mark === '”' && ending);
  if (family === 'curly' && (mark === '”' || opener === '”')) return true;
  if (!ending || (family !== 'straight' && mark !== '“')) return false;
  const ahead = text.slice(at + 1, at + LOOK_AHEAD).split('\n', 1)[0]!;
  const right = ahead.indexOf('”');
  const next = ahead.indexOf('“');
  return right < 0 || (next >= 0 && next < right);
}
