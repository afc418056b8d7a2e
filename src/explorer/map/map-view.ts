// What part of the world does the map show, and how is it put onto the page?
import { type GeoProjection, geoMercator } from 'd3-geo';
import type { PlacePoint } from './place-points.js';
import { tileUrl } from './tiles.js';

export const HEIGHT = 520;
/** Our own coasts say no more beyond that; tiles do. */
const MOST_ZOOM = tileUrl === null ? 7 : 15;

export interface View {
  /** The middle of the map, in degrees, and how near it is: each whole number doubles. */
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The view that shows all points, not nearer than a region. */
export function viewOf(points: readonly PlacePoint[]): View {
  if (points.length === 0) return { longitude: 10, latitude: 25, zoom: 0 };
  const [west, east] = extent(points.map(({ longitude }) => longitude));
  const [south, north] = extent(points.map(({ latitude }) => latitude));
  const zoom = Math.min(
    Math.log2(240 / Math.max(east - west, 1)),
    Math.log2(110 / Math.max(north - south, 1)),
  );
  return { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: clamp(zoom) };
}

export function clamp(zoom: number): number {
  return Math.min(MOST_ZOOM, Math.max(0, Math.round(zoom * 10) / 10));
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

export function projectionOf({ longitude, latitude, zoom }: View, width: number): GeoProjection {
  return geoMercator()
    .scale((Math.max(width, 1) / (2 * Math.PI)) * 2 ** zoom)
    .center([longitude, latitude])
    .translate([width / 2, HEIGHT / 2]);
}
