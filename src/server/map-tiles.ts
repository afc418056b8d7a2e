// Where do the tiles of the explorer's map come from, if any are wanted? What the page is told, and what it may load then.
import { pagePolicy } from './security-headers.js';
import { mustBe } from './settings.js';

export interface MapTiles {
  /** `ISNAD_TILE_URL`: the address of a picture of a part of the world, with `{z}`, `{x}` and `{y}` in it. */
  readonly url: string;
  /** `ISNAD_TILE_ATTRIBUTION`: whom the map is by, shown below it; null for none. */
  readonly attribution: string | null;
}

/** Null where no tiles are set: then the explorer draws its own map. Throws a StartupError for an address that is none. */
export function mapTiles(env: NodeJS.ProcessEnv): MapTiles | null {
  const url = env.ISNAD_TILE_URL || null;
  if (url === null) return null;
  const hasParts = ['{z}', '{x}', '{y}'].every((part) => url.includes(part));
  // An address whose host is a pattern is none.
  if (!hasParts || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw mustBe(
      'ISNAD_TILE_URL',
      'an http or https address with {z}, {x} and {y} in it',
      url,
      'ISNAD_TILE_URL=https://tiles.example/{z}/{x}/{y}.png npm start',
    );
  return { url, attribution: env.ISNAD_TILE_ATTRIBUTION || null };
}

/** The policy of the explorer's pages: with tiles, it may load from their origin too, and from nowhere else. */
export function explorerPolicy(tiles: MapTiles | null): string {
  if (tiles === null) return pagePolicy;
  const { origin } = new URL(tiles.url);
  return pagePolicy
    .replace(/connect-src [^;]*/, (part) => `${part} ${origin}`)
    .replace(/img-src [^;]*/, (part) => `${part} ${origin}`);
}

/** The page, told where the tiles are. */
export function withTiles(html: string, tiles: MapTiles | null): string {
  if (tiles === null) return html;
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`;
  const told = [
    meta('isnad-tiles', tiles.url),
    ...(tiles.attribution === null ? [] : [meta('isnad-tiles-by', tiles.attribution)]),
  ];
  return html.replace('</head>', () => `${told.join('')}</head>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
