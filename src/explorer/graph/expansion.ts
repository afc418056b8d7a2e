// Which neighbours does an expansion add? The ten most connected of those that are not in the picture yet.
import type { NeighboursQuery } from '../api/operations.generated.js';
import { grown, joinOf, nodeOf, type Picture } from './picture.js';

export const STEP = 10;

export interface Expansion {
  readonly picture: Picture;
  readonly added: number;
  /** How many neighbours are in the picture now, and how many there are; `more` where even that is not all. */
  readonly shown: number;
  readonly total: number;
  readonly more: boolean;
}

export function expanded(
  picture: Picture,
  { nodes, edges, truncated }: NeighboursQuery['neighborhood'],
  most = STEP,
): Expansion {
  const [centre, ...neighbours] = nodes.map(nodeOf);
  const fresh = neighbours.filter(({ id }) => !picture.nodes.has(id)).slice(0, most);
  const next = grown(picture, centre ? [centre, ...fresh] : [], edges.map(joinOf));
  const shown = neighbours.filter(({ id }) => next.nodes.has(id)).length;
  return { picture: next, added: fresh.length, shown, total: neighbours.length, more: truncated };
}
