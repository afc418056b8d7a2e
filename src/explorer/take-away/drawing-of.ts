// A part of the page as a drawing of its own: boxes, lines of text and the drawings in it, where the page has them now.
import { boxesOf } from './boxes-of.js';
import { copyOf } from './copy-of.js';
import { onPaper } from './paper.js';
import { TextLines } from './text-lines.js';
import type { Drawing } from './view.js';

/** In the colours of light paper. Leaves out what is hidden, and what is marked `data-screen-only`: it is for a hand on the page. */
export function drawingOf(root: HTMLElement): Drawing {
  return onPaper(() => {
    const { left, top, width, height } = root.getBoundingClientRect();
    const origin = { left, top };
    const lines = new TextLines(origin);
    const boxes: Element[] = [];
    const walk = (element: Element) => {
      const style = getComputedStyle(element);
      if (isHidden(element, style)) return;
      if (element instanceof HTMLCanvasElement) return;
      if (element instanceof SVGSVGElement) {
        boxes.push(copyOf(element, origin));
        return;
      }
      boxes.push(...boxesOf(element, style, origin));
      for (const child of element.childNodes) {
        if (child instanceof Element) walk(child);
        else if (child instanceof Text) lines.add(child);
      }
    };
    walk(root);
    return { width, height, elements: [...boxes, ...lines.elements()] };
  });
}

function isHidden(element: Element, { display, visibility, clipPath }: CSSStyleDeclaration): boolean {
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    clipPath.startsWith('inset(50%') ||
    element.hasAttribute('data-screen-only')
  );
}
