// A text broken into lines that fit.
import { FONTS } from './line-of.js';

export function wrapped(text: string, size: number, room: number): string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${size}px ${FONTS}`;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
