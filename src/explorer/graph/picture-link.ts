// How does a picture travel in a link? Ids, positions and joins, compressed, behind the #: servers never see it.
import type { HopKind } from '../api/operations.generated.js';
import type { Join, Picture } from './picture.js';

export interface Position {
  readonly x: number;
  readonly y: number;
  /** Put there by hand: it stays there when the rest is arranged anew. */
  readonly pinned: boolean;
}

export interface LinkedPicture {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, Position>;
  readonly joins: readonly Join[];
}

/** Nodes as id, x, y, and 1 for a pinned one; joins as the numbers of their ends, kind and claim. */
interface Packed {
  readonly n: readonly [string, number, number, 1?][];
  readonly j: readonly [number, number, HopKind, string | null][];
}

const PREFIX = 'picture=';

export async function linkOf(picture: Picture, positions: ReadonlyMap<string, Position>): Promise<string> {
  const ids = [...picture.nodes.keys()];
  const number = new Map(ids.map((id, at) => [id, at]));
  const packed: Packed = {
    n: ids.map((id) => {
      const { x, y, pinned } = positions.get(id) ?? { x: 0, y: 0, pinned: false };
      return pinned ? [id, rounded(x), rounded(y), 1] : [id, rounded(x), rounded(y)];
    }),
    j: [...picture.joins.values()].map(({ from, to, kind, via }) => [
      number.get(from)!,
      number.get(to)!,
      kind,
      via,
    ]),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(packed));
  return PREFIX + base64url(await through(bytes, new CompressionStream('deflate-raw')));
}

/** Null for a fragment that is no picture, or a broken one. */
export async function pictureIn(fragment: string): Promise<LinkedPicture | null> {
  if (!fragment.startsWith(PREFIX)) return null;
  try {
    const bytes = await through(
      bytesOf(fragment.slice(PREFIX.length)),
      new DecompressionStream('deflate-raw'),
    );
    const { n, j } = JSON.parse(new TextDecoder().decode(bytes)) as Packed;
    const joins = j.map(([from, to, kind, via]) => {
      const [a, b] = [n[from]![0], n[to]![0]];
      return { key: [a, kind, b, via ?? ''].join(' '), from: a, to: b, kind, via };
    });
    const positions = new Map(n.map(([id, x, y, pinned]) => [id, { x, y, pinned: pinned === 1 }]));
    return { ids: n.map(([id]) => id), positions, joins };
  } catch {
    return null;
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const answer = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await answer.arrayBuffer());
}

function base64url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
