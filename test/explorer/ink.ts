// Where is something painted? Looked up in the pixels, since a right direction alone paints nothing.
import type { Locator } from 'playwright-core';

export interface Ink {
  /** The first and last column with anything on it, and how many columns there are. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** The columns of an element that differ from its corner. */
export async function inkOf(element: Locator): Promise<Ink> {
  const picture = (await element.screenshot()).toString('base64');
  return element.page().evaluate(async (data) => {
    // biome-ignore lint/suspicious/noExplicitAny: what the page has is not known to this file
    const { Image, document } = globalThis as any;
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data: pixels, width, height } = context.getImageData(0, 0, image.width, image.height);
    const columns: number[] = [];
    for (let x = 0; x < width; x++)
      for (let y = 0; y < height; y++) {
        const at = (y * width + x) * 4;
        const differs = [0, 1, 2].some((part) => Math.abs(pixels[at + part] - pixels[part]) > 60);
        if (differs) {
          columns.push(x);
          break;
        }
      }
    return { left: columns[0] ?? -1, right: columns.at(-1) ?? -1, width };
  }, picture);
}

/** The columns of a canvas that anything is painted on. */
export async function inkOnCanvas(canvas: Locator): Promise<Ink> {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return canvas.evaluate((element: any) => {
    const { width, height } = element;
    const pixels = element.getContext('2d').getImageData(0, 0, width, height).data;
    const columns: number[] = [];
    for (let x = 0; x < width; x++)
      for (let y = 0; y < height; y++)
        if (pixels[(y * width + x) * 4 + 3] > 40) {
          columns.push(x);
          break;
        }
    return { left: columns[0] ?? -1, right: columns.at(-1) ?? -1, width };
  });
}
