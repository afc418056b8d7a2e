// How does a stretch of a text come into sight? In the middle of its column, and the column in the window; not at all where
// it is in sight already, so that nothing jumps away below the pointer.

/** The height of what stays above every page. */
const HEADER = 80;

export function showPlace(column: HTMLElement, range: Range): void {
  const scrolls = column.scrollHeight > column.clientHeight + 1;
  if (scrolls) {
    const { top, bottom, height } = column.getBoundingClientRect();
    const place = firstLine(range);
    if (place.top < top || place.bottom > bottom)
      column.scrollTop += (place.top + place.bottom) / 2 - top - height / 2;
  }
  const place = firstLine(range);
  if (place.top < HEADER || place.bottom > window.innerHeight - 8)
    window.scrollBy({ top: (place.top + place.bottom) / 2 - (window.innerHeight + HEADER) / 2 });
}

function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
