// The drawing of the map: coasts and borders from world-atlas, and the places as circles, larger where more happened.
import { geoGraticule10, geoPath } from 'd3-geo';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/countries-110m.json';
import { useSizes } from '../chain/use-sizes.js';
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { MapPoint } from './map-point.js';
import { clamp, HEIGHT, projectionOf, type View } from './map-view.js';
import type { PlacePoint } from './place-points.js';
import { tilesBy, tileUrl } from './tiles.js';

const TileGround = lazy(() => import('./tile-ground.js'));

const topology = land as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const countries = feature(topology, topology.objects.countries);
const borders = mesh(topology, topology.objects.countries, (a, b) => a !== b);

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
  const [hasTiles, setHasTiles] = useState(tileUrl !== null);
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
  /** The place that is nearest to a point of the screen. */
  const nearest = ({ x, y }: { x: number; y: number }): string => {
    const { left, top } = drawing.current!.getBoundingClientRect();
    const distance = ({ longitude, latitude }: PlacePoint) => {
      const [atX, atY] = projection([longitude, latitude]) ?? [Infinity, Infinity];
      return Math.hypot(x - left - atX, y - top - atY);
    };
    return points.reduce((best, point) => (distance(point) <= distance(best) ? point : best)).id;
  };
  const drop = () => {
    if (dragged && (dragged.x !== 0 || dragged.y !== 0)) {
      const middle = projection.invert?.([width / 2 - dragged.x, HEIGHT / 2 - dragged.y]);
      if (middle) onMove({ ...view, longitude: middle[0], latitude: Math.max(-80, Math.min(80, middle[1])) });
    }
    from.current = null;
    setDragged(null);
  };
  return (
    <div ref={observe} data-size="map" className={hasTiles ? 'map map-tiled' : 'map'}>
      {width > 0 && hasTiles && tileUrl !== null && (
        <div
          className="map-ground-place"
          style={dragged ? { translate: `${dragged.x}px ${dragged.y}px` } : undefined}
        >
          <Suspense>
            <TileGround url={tileUrl} view={view} width={width} onFail={() => setHasTiles(false)} />
          </Suspense>
        </div>
      )}
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
              <MapPoint
                key={point.id}
                point={point}
                at={projection([point.longitude, point.latitude])}
                isChosen={point.id === chosen}
                onChoose={(near) => onChoose(near ? nearest(near) : point.id)}
              />
            ))}
          </g>
        </svg>
      )}
      {hasTiles && tilesBy !== null && (
        <p className="map-by" data-screen-only>
          <Isolated>{tilesBy}</Isolated>
        </p>
      )}
      {tileUrl !== null && !hasTiles && (
        <p className="tag" role="status" data-screen-only>
          {t('map.noTiles')}
        </p>
      )}
    </div>
  );
}
