// One line of text in a drawing, in its own direction, beginning where the page begins.
import { scriptLanguage } from '../design/bidi.js';
import { svg } from './xml.js';

export const FONTS = "'Noto Sans', 'Segoe UI', 'Noto Naskh Arabic', 'Geeza Pro', sans-serif";

/** `x` is its left end, or, on a page that is read from the right, its right end. */
export function lineOf(
  text: string,
  { x, y, size, fill, rtl }: { x: number; y: number; size: number; fill: string; rtl: boolean },
): Element {
  const isArabic = scriptLanguage(text) === 'ar';
  return svg(
    'text',
    {
      ...{ x, y, fill, 'font-size': size, 'font-family': FONTS },
      direction: isArabic ? 'rtl' : 'ltr',
      // Where the letters run against the page, the end of the line is where the page begins.
      'text-anchor': isArabic === rtl ? 'start' : 'end',
    },
    [text],
  );
}
