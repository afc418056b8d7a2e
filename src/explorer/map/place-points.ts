// Where do places lie on the map, and how much happened there? At their own position, else at that of what they lie in.
import type { MapOfPlacesQuery } from '../api/operations.generated.js';

type Place = MapOfPlacesQuery['places']['edges'][number]['node'];
export type MapEvent = MapOfPlacesQuery['events']['edges'][number]['node'];

export interface PlacePoint {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly events: number;
  /** The name of the place at whose position it is shown; null at its own. */
  readonly within: string | null;
}

export interface ListedPlace {
  readonly id: string;
  readonly name: string;
  readonly events: number;
  /** Where it is shown; null where that is not known. */
  readonly point: PlacePoint | null;
}

/** Every place, with all its events, or with those of `events` where only a time is looked at. */
export function listedPlaces(
  places: MapOfPlacesQuery['places'],
  events: readonly MapEvent[] | null,
): ListedPlace[] {
  const counts = new Map<string, number>();
  for (const { place } of events ?? []) if (place) counts.set(place.id, (counts.get(place.id) ?? 0) + 1);
  return places.edges.map(({ node }) => {
    const count = events === null ? node.events.totalCount : (counts.get(node.id) ?? 0);
    return { id: node.id, name: node.name, events: count, point: pointOf(node, count) };
  });
}

function pointOf({ id, name, latitude, longitude, partOf }: Place, events: number): PlacePoint | null {
  const own = latitude !== null && longitude !== null;
  const at = own ? { latitude, longitude } : partOf;
  if (!at || at.latitude === null || at.longitude === null) return null;
  return {
    ...{ id, name, events, latitude: at.latitude, longitude: at.longitude },
    within: own ? null : (partOf?.name ?? null),
  };
}
