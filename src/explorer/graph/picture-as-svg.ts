// The picture as a drawing of its own, with a legend: SVG, and PNG made from it.
import type { useWords } from '../i18n/language.js';
import { colourOf } from './colours.js';
import { firstStrong, shortened } from './draw-label.js';
import type { ShownPicture } from './export-picture.js';
import { xmlIn, xmlText } from './xml.js';

const WIDTH = 1600;
const MARGIN = 60;
const LEGEND = 28;
const FONT = 'Noto Sans, Noto Naskh Arabic, Geeza Pro, Segoe UI, sans-serif';

export interface Svg {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export function pictureAsSvg({ nodes, joins }: ShownPicture, t: ReturnType<typeof useWords>): Svg {
  const xml = xmlIn('http://www.w3.org/2000/svg');
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const scale = (WIDTH - 2 * MARGIN - 240) / Math.max(Math.max(...xs) - left, 1e-6);
  const height = Math.min(2400, Math.max(400, (top - Math.min(...ys)) * scale + 2 * MARGIN));
  const down = (height - 2 * MARGIN) / Math.max(top - Math.min(...ys), 1e-6);
  // Sigma's y grows upwards.
  const at = new Map(
    nodes.map(({ id, x, y }) => [
      id,
      { x: MARGIN + (x - left) * scale, y: MARGIN + (top - y) * Math.min(scale, down) },
    ]),
  );
  const label = (text: string, x: number, y: number) => {
    const rtl = firstStrong(text) === 'rtl';
    return xml(
      'text',
      { x, y, direction: rtl ? 'rtl' : 'ltr', 'text-anchor': rtl ? 'end' : 'start', 'font-size': 14 },
      [text],
    );
  };
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const whole = height + kinds.length * LEGEND + MARGIN;
  const text = xmlText(
    xml('svg', { viewBox: `0 0 ${WIDTH} ${whole}`, width: WIDTH, height: whole, 'font-family': FONT }, [
      xml('rect', { width: WIDTH, height: whole, fill: '#fffefb' }),
      ...joins.map(({ from, to, kind }) => {
        const [a, b] = [at.get(from)!, at.get(to)!];
        const line = { x1: a.x, y1: a.y, x2: b.x, y2: b.y, stroke: '#cfc4b0', 'stroke-width': 1.2 };
        return xml('line', line, [xml('title', {}, [t(`hop.${kind}`)])]);
      }),
      ...nodes.map(({ id, kind }) =>
        xml('circle', { cx: at.get(id)!.x, cy: at.get(id)!.y, r: 8, fill: colourOf(kind, false) }),
      ),
      ...nodes.map((node) => label(shortened(node.label), at.get(node.id)!.x + 12, at.get(node.id)!.y + 5)),
      ...kinds.flatMap((kind, row) => {
        const y = height + row * LEGEND + 10;
        return [
          xml('circle', { cx: MARGIN, cy: y, r: 8, fill: colourOf(kind, false) }),
          label(t(`kinds.${kind}`), MARGIN + 16, y + 5),
        ];
      }),
    ]),
  );
  return { text, width: WIDTH, height: whole };
}

export async function pictureAsPng(shown: ShownPicture, t: ReturnType<typeof useWords>): Promise<Blob> {
  const { text, width, height } = pictureAsSvg(shown, t);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/png'),
  );
}
