// Where do words of a text stand on the page, and which words of the text are at a place of the page? Offsets are the units
// that strings are indexed by; a column has one element a paragraph, which says in data-at where it begins.

type Boundary = readonly [node: Node, offset: number];

/** The range of the page that shows the text between two offsets; null where the column does not show it. */
export function rangeOf(column: HTMLElement, from: number, to: number): Range | null {
  const range = document.createRange();
  const start = boundaryAt(column, from, false);
  const end = boundaryAt(column, to, true);
  if (start === null || end === null) return null;
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}

/** The offsets of what a range covers of a column's text; null where it covers none of it. */
export function offsetsOf(column: HTMLElement, range: AbstractRange): { from: number; to: number } | null {
  const whole = document.createRange();
  whole.selectNodeContents(column);
  const meets = document.createRange();
  meets.setStart(range.startContainer, range.startOffset);
  meets.setEnd(range.endContainer, range.endOffset);
  if (!meets.intersectsNode(column)) return null;
  if (meets.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    meets.setStart(whole.startContainer, whole.startOffset);
  if (meets.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    meets.setEnd(whole.endContainer, whole.endOffset);
  const from = offsetAt(column, [meets.startContainer, meets.startOffset]);
  const to = offsetAt(column, [meets.endContainer, meets.endOffset]);
  return from === null || to === null || to <= from ? null : { from, to };
}

/** The offset of the letter at a point of the window; null where there is none. */
export function offsetAtPoint(column: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (caret === null || !column.contains(caret[0]) || caret[0].nodeType !== Node.TEXT_NODE) return null;
  // The caret stands beside the letter that the point is on, before or behind it.
  const letter = document.createRange();
  for (const at of [caret[1], caret[1] - 1]) {
    if (at < 0 || at >= caret[0].textContent!.length) continue;
    letter.setStart(caret[0], at);
    letter.setEnd(caret[0], at + 1);
    const isOn = ({ left, right, top, bottom }: DOMRect) =>
      x >= left - 1 && x <= right + 1 && y >= top - 4 && y <= bottom + 4;
    if ([...letter.getClientRects()].some(isOn)) return offsetAt(column, [caret[0], at]);
  }
  return null;
}

function caretAt(x: number, y: number): Boundary | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && [caret.offsetNode, caret.offset];
  }
  // Browsers without it have the older name.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}

/** `closing`: at the seam of two pieces, the end of the first one. */
function boundaryAt(column: HTMLElement, offset: number, closing: boolean): Boundary | null {
  const paragraphs = column.children;
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const at = beginning(paragraphs[middle]!);
    if (closing ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  const paragraph = paragraphs[low];
  if (paragraph === undefined) return null;
  let left = offset - beginning(paragraph);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last: Boundary | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node as Text;
    if (closing ? left <= length : left < length) return [node, Math.max(0, left)];
    left -= length;
    last = [node, length];
  }
  return last;
}

function offsetAt(column: HTMLElement, [node, offset]: Boundary): number | null {
  if (node === column) {
    const paragraph = column.children[offset];
    if (paragraph) return beginning(paragraph);
    const last = column.lastElementChild;
    return last && beginning(last) + last.textContent!.length;
  }
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-at]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return beginning(paragraph) + before.toString().length;
}

function beginning(paragraph: Element): number {
  return Number((paragraph as HTMLElement).dataset.at);
}
