// Which neighbours does an expansion add, and how many are there? The ten most connected of those that are not in the picture yet.
import type { HopKind, NeighboursQuery } from '../api/operations.generated.js';
import type { useWords } from '../i18n/language.js';
import { grown, joinOf, joinsAt, nodeOf, type Picture } from './picture.js';

export const STEP = 10;

export interface Expansion {
  readonly picture: Picture;
  readonly added: number;
  /** How many neighbours are in the picture now. */
  readonly shown: number;
  /** How many there are; null where they are too many to be counted. */
  readonly total: number | null;
  /** How many of them can be opened here: the most connected ones. */
  readonly open: number;
}

export function expanded(
  picture: Picture,
  { nodes, edges, neighborCount }: NeighboursQuery['neighborhood'],
  through: readonly HopKind[],
  most = STEP,
): Expansion {
  const [centre, ...neighbours] = nodes.map(nodeOf);
  const fresh = neighbours.filter(({ id }) => !picture.nodes.has(id)).slice(0, most);
  const next = grown(picture, centre ? [centre, ...fresh] : [], edges.map(joinOf));
  // Also those that came into the picture from elsewhere, and are not among the most connected.
  const joined = centre
    ? joinsAt(next, centre.id).filter(({ kind }) => through.length === 0 || through.includes(kind))
    : [];
  const shown = new Set([
    ...neighbours.flatMap(({ id }) => (next.nodes.has(id) ? [id] : [])),
    ...joined.map(({ from, to }) => (from === centre?.id ? to : from)),
  ]);
  shown.delete(centre?.id ?? '');
  return {
    ...{ picture: next, added: fresh.length, shown: shown.size },
    ...{ total: neighborCount, open: neighbours.length },
  };
}

/** The server counts neighbours as far as that. */
const MOST_COUNTED = 20_000;

export function expansionInWords(
  { added, shown, total, open }: Expansion,
  t: ReturnType<typeof useWords>,
): string {
  if (total === null) return t('graph.expanded.uncounted', { added, shown, least: MOST_COUNTED, open });
  if (total > open) return t('graph.expanded.most', { added, shown, total, open });
  return added === 0 ? t('graph.none') : t('graph.expanded', { added, shown, total });
}
