// The text of the page, line by line as it is broken there. What stands joined in a line stays one text, so that Arabic letters
// join across a mark.
import type { Origin } from './boxes-of.js';
import { hex } from './paper.js';
import { svg } from './xml.js';

interface Piece {
  text: string;
  readonly parent: Element;
  left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly block: Element;
  readonly pieces: Piece[];
}

export class TextLines {
  private readonly lines: Line[] = [];

  constructor(private readonly origin: Origin) {}

  add(node: Text): void {
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === '') return;
    const block = blockOf(parent);
    for (const piece of piecesOf(node, parent)) {
      const last = this.lines.at(-1);
      if (last && last.block === block && goesOn(last.pieces.at(-1)!, piece)) last.pieces.push(piece);
      else this.lines.push({ block, pieces: [piece] });
    }
  }

  elements(): Element[] {
    return this.lines
      .filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''))
      .map((line) => this.drawn(line));
  }

  private drawn({ block, pieces }: Line): Element {
    const rtl = getComputedStyle(block).direction === 'rtl';
    const [first] = pieces as [Piece];
    const x = rtl
      ? Math.max(...pieces.map(({ right }) => right))
      : Math.min(...pieces.map(({ left }) => left));
    return svg(
      'text',
      {
        x: x - this.origin.left,
        y: first.top + ascentOf(first.parent) - this.origin.top,
        direction: rtl ? 'rtl' : 'ltr',
        'text-anchor': 'start',
      },
      pieces.map((piece) => spanOf(piece, block)),
    );
  }
}

function spanOf({ text, parent }: Piece, block: Element): Element {
  const style = getComputedStyle(parent);
  const isolated = isolateOf(parent, block);
  return svg(
    'tspan',
    {
      fill: hex(style.color),
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      ...(isolated && { direction: getComputedStyle(isolated).direction, style: 'unicode-bidi:isolate' }),
    },
    [text],
  );
}

/** Characters that stand in one line, together. */
function piecesOf(node: Text, parent: Element): Piece[] {
  const pieces: Piece[] = [];
  const range = document.createRange();
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const box = range.getClientRects()[0];
    // A space that is folded away has no place; a letter that is drawn as part of the one before it has no width.
    if (box === undefined || (box.width === 0 && /\s/.test(character))) continue;
    const text = /\s/.test(character) ? ' ' : character;
    const last = pieces.at(-1);
    if (last && Math.abs(last.top - box.top) < box.height / 2) {
      last.text += text;
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
    } else pieces.push({ text, parent, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
  }
  return pieces;
}

/** Whether a piece stands in the same line as the one before it and touches it. */
function goesOn(before: Piece, { left, right, top, bottom }: Piece): boolean {
  const middle = (top + bottom) / 2;
  if (middle < before.top || middle > before.bottom) return false;
  return Math.min(Math.abs(left - before.right), Math.abs(before.left - right)) < 1.5;
}

function blockOf(element: Element): Element {
  let block = element;
  while (getComputedStyle(block).display === 'inline' && block.parentElement) block = block.parentElement;
  return block;
}

/** The nearest element between a text and its block that keeps a direction of its own. */
function isolateOf(element: Element, block: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== block; at = at.parentElement)
    if (getComputedStyle(at).unicodeBidi === 'isolate') return at;
  return null;
}

const ascents = new Map<string, number>();

/** From the top of a line of text to where its letters stand. */
function ascentOf(element: Element): number {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const known = ascents.get(font);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = font;
  const ascent = context.measureText('x').fontBoundingBoxAscent;
  ascents.set(font, ascent);
  return ascent;
}
