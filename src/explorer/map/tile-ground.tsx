// The ground of the map from tiles, under the places: painted by MapLibre, which is fetched only where there are tiles.
import { Map as Ground, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { useEffect, useRef } from 'react';
import { HEIGHT, type View } from './map-view.js';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

const TILE = 256;
/** MapLibre counts zoom by a world of that many pixels. */
const WORLD = 512;

/** `onFail`: no tile came, or this browser cannot paint them. */
export default function TileGround({
  url,
  view,
  width,
  onFail,
}: {
  url: string;
  view: View;
  width: number;
  onFail: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const ground = useRef<Ground | null>(null);
  const fail = useRef(onFail);
  fail.current = onFail;
  const { longitude, latitude, zoom } = view;

  useEffect(() => {
    let painted = false;
    try {
      const made = new Ground({
        container: place.current!,
        interactive: false,
        attributionControl: false,
        // It would come nearer than the places where the world is lower than the map.
        transformConstrain: (center, zoom) => ({ center, zoom }),
        style: {
          version: 8,
          sources: { tiles: { type: 'raster', tiles: [url], tileSize: TILE } },
          layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
        },
      });
      made.on('data', (event) => {
        painted ||= 'tile' in event && event.tile !== undefined;
      });
      made.on('error', () => !painted && fail.current());
      ground.current = made;
    } catch {
      fail.current();
    }
    return () => {
      ground.current?.remove();
      ground.current = null;
    };
  }, [url]);

  useEffect(() => {
    ground.current?.resize();
    ground.current?.jumpTo({ center: [longitude, latitude], zoom: zoom + Math.log2(width / WORLD) });
  }, [longitude, latitude, zoom, width]);

  return <div ref={place} className="map-ground" style={{ width, height: HEIGHT }} aria-hidden="true" />;
}
