// The drawing of the map: coasts and borders from world-atlas, and the places as circles, larger where more happened.
import { type GeoProjection, geoGraticule10, geoMercator, geoPath } from 'd3-geo';
import { useEffect, useMemo, useRef, useState } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/countries-110m.json';
import { useSizes } from '../chain/use-sizes.js';
import { scriptLanguage } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { PlacePoint } from './place-points.js';

const topology = land as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);
const HEIGHT = 520;

export interface View {
  /** The middle of the map, in degrees, and how near it is: each whole number doubles. */
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

export function MapDrawing({
  points,
  view,
  chosen,
  onChoose,
  onMove,
}: {
  points: readonly PlacePoint[];
  view: View;
  chosen: string | null;
  onChoose: (id: string) => void;
  onMove: (view: View) => void;
}) {
  const t = useWords();
  const { observe, widths } = useSizes();
  const width = widths.get('map') ?? 0;
  const [dragged, setDragged] = useState<{ x: number; y: number } | null>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const projection = useMemo(() => projectionOf(view, width), [view, width]);
  const path = geoPath(projection);
  const drawing = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const zoom = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      onMove({ ...view, zoom: clamp(view.zoom - event.deltaY / 200) });
    };
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  });
  const drop = () => {
    if (dragged && (dragged.x !== 0 || dragged.y !== 0)) {
      const middle = projection.invert?.([width / 2 - dragged.x, HEIGHT / 2 - dragged.y]);
      if (middle) onMove({ ...view, longitude: middle[0], latitude: Math.max(-80, Math.min(80, middle[1])) });
    }
    from.current = null;
    setDragged(null);
  };
  return (
    <div ref={observe} data-size="map" className="map">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
        <svg
          ref={drawing}
          width={width}
          height={HEIGHT}
          role="group"
          aria-label={t('map.label')}
          onPointerDown={(event) => {
            if ((event.target as Element).closest('[role="button"]')) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = { x: event.clientX, y: event.clientY };
          }}
          onPointerMove={({ clientX, clientY }) =>
            from.current && setDragged({ x: clientX - from.current.x, y: clientY - from.current.y })
          }
          onPointerUp={drop}
          onPointerCancel={drop}
        >
          <g transform={dragged ? `translate(${dragged.x} ${dragged.y})` : undefined}>
            <path className="map-lines" d={path(geoGraticule10()) ?? ''} />
            <path className="map-land" d={path(countries) ?? ''} />
            <path className="map-borders" d={path(borders) ?? ''} />
            {points.map((point) => (
              <Point
                key={point.id}
                point={point}
                at={projection([point.longitude, point.latitude])}
                isChosen={point.id === chosen}
                onChoose={() => onChoose(point.id)}
              />
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

function Point({
  point,
  at,
  isChosen,
  onChoose,
}: {
  point: PlacePoint;
  at: [number, number] | null;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const t = useWords();
  if (at === null) return null;
  const radius = 5 + Math.sqrt(point.events) * 3;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      aria-label={`${point.name}: ${t('map.events', { count: point.events })}`}
      className={isChosen ? 'map-point map-point-chosen' : 'map-point'}
      transform={`translate(${at[0]} ${at[1]})`}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <circle r={radius} />
      {(point.events > 0 || isChosen) && (
        <text y={-radius - 5} textAnchor="middle" lang={scriptLanguage(point.name)}>
          {point.name}
        </text>
      )}
    </g>
  );
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
  return Math.min(7, Math.max(0, Math.round(zoom * 10) / 10));
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function projectionOf({ longitude, latitude, zoom }: View, width: number): GeoProjection {
  return geoMercator()
    .scale((Math.max(width, 1) / (2 * Math.PI)) * 2 ** zoom)
    .center([longitude, latitude])
    .translate([width / 2, HEIGHT / 2]);
}
