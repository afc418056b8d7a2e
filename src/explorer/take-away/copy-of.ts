// A drawing of the page, copied with the looks that the page's style sheets give it.
import type { Origin } from './boxes-of.js';
import { hex } from './paper.js';

const colours = ['fill', 'stroke'] as const;
const looks = [
  ...['fill-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity', 'paint-order'],
];
const ofText = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'direction'];

export function copyOf(drawing: SVGSVGElement, { left, top }: Origin): Element {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const parts = [...drawing.querySelectorAll('*')];
  const copies = [...copy.querySelectorAll('*')];
  parts.forEach((part, at) => void dress(copies[at]!, getComputedStyle(part)));
  for (const [at, part] of parts.entries()) if (part.hasAttribute('data-screen-only')) copies[at]!.remove();
  const style = getComputedStyle(drawing);
  dress(copy, style);
  const { x, y, width, height } = drawing.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x: x - left, y: y - top, width, height }))
    copy.setAttribute(name, String(value));
  copy.setAttribute('overflow', style.overflow === 'visible' ? 'visible' : 'hidden');
  return copy;
}

/** What a page needs and a file does not is taken off; how it looks is written onto it. */
function dress(copy: Element, style: CSSStyleDeclaration): void {
  if (style.display === 'none') copy.setAttribute('display', 'none');
  for (const name of [...copy.getAttributeNames()])
    if (/^(class|style|role|tabindex|data-|aria-)/.test(name)) copy.removeAttribute(name);
  for (const name of colours) {
    const value = style.getPropertyValue(name);
    copy.setAttribute(name, value === 'none' ? 'none' : hex(value));
  }
  for (const name of copy.tagName === 'text' || copy.tagName === 'tspan' ? [...looks, ...ofText] : looks)
    copy.setAttribute(name, style.getPropertyValue(name));
}
