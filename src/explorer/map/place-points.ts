// Where do places lie on the map? At their own position, else at that of what they lie in.
import type { MapOfPlacesQuery } from '../api/operations.generated.js';

type Place = MapOfPlacesQuery['places']['edges'][number]['node'];

export interface PlacePoint {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly events: number;
  /** The name of the place at whose position it is shown; null at its own. */
  readonly within: string | null;
}

/** Null where neither is known. */
export function pointOf({ id, name, latitude, longitude, partOf, events }: Place): PlacePoint | null {
  const own = latitude !== null && longitude !== null;
  const at = own ? { latitude, longitude } : partOf;
  if (!at || at.latitude === null || at.longitude === null) return null;
  return {
    id,
    name,
    latitude: at.latitude,
    longitude: at.longitude,
    events: events.totalCount,
    within: own ? null : (partOf?.name ?? null),
  };
}
