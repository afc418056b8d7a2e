// The map of all places: choose one to see what it is; the same as a table below.
import { parseAsFloat, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { Answered } from '../api/answered.js';
import { MapOfPlacesDocument, type MapOfPlacesQuery } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Page } from '../app/page.js';
import { EntityName } from '../entity/entity-name.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { MapDrawing } from './map-drawing.js';
import { clamp, type View, viewOf } from './map-view.js';
import { type PlacePoint, pointOf } from './place-points.js';
import './map.css';

export default function MapPage() {
  const t = useWords();
  const { language } = useLanguage();
  const answer = useAnswer(MapOfPlacesDocument, { lang: language });
  return (
    <Page title={t('map.title')}>
      <Answered answer={answer}>{({ places }) => <Places places={places} />}</Answered>
    </Page>
  );
}

function Places({ places }: { places: MapOfPlacesQuery['places'] }) {
  const t = useWords();
  const [{ place, lon, lat, zoom }, move] = useQueryStates(
    { place: parseAsString, lon: parseAsFloat, lat: parseAsFloat, zoom: parseAsFloat },
    { history: 'replace' },
  );
  const nodes = places.edges.map(({ node }) => node);
  const points = useMemo(
    () => places.edges.map(({ node }) => pointOf(node)).filter((point) => point !== null),
    [places],
  );
  const chosen = points.find(({ id }) => id === place) ?? null;
  const view = useMemo(() => {
    const first: View = chosen && zoom === null ? { ...chosen, zoom: 4 } : viewOf(points);
    return { longitude: lon ?? first.longitude, latitude: lat ?? first.latitude, zoom: zoom ?? first.zoom };
  }, [points, chosen, lon, lat, zoom]);
  const set = (next: View) =>
    move({ lon: rounded(next.longitude), lat: rounded(next.latitude), zoom: clamp(next.zoom) });
  return (
    <>
      <div className="actions">
        <button type="button" className="quiet-button" onClick={() => set({ ...view, zoom: view.zoom + 1 })}>
          {t('map.zoomIn')}
        </button>
        <button type="button" className="quiet-button" onClick={() => set({ ...view, zoom: view.zoom - 1 })}>
          {t('map.zoomOut')}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => move({ lon: null, lat: null, zoom: null, place: null })}
        >
          {t('map.fit')}
        </button>
        {chosen && <Chosen point={chosen} />}
      </div>
      <MapDrawing
        points={points}
        view={view}
        chosen={chosen?.id ?? null}
        onChoose={(id) =>
          move({ place: id, lon: rounded(view.longitude), lat: rounded(view.latitude), zoom: view.zoom })
        }
        onMove={set}
      />
      <details>
        <summary>{t('map.table')}</summary>
        <table>
          <tbody>
            {nodes.map((node) => {
              const point = points.find(({ id }) => id === node.id);
              return (
                <tr key={node.id}>
                  <th scope="row">
                    <EntityName entity={node} />
                  </th>
                  <td>{t('map.events', { count: node.events.totalCount })}</td>
                  <td dir="ltr">
                    {point
                      ? `${point.latitude.toFixed(2)}, ${point.longitude.toFixed(2)}`
                      : t('map.unplaced')}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Chosen({ point }: { point: PlacePoint }) {
  const t = useWords();
  return (
    <span className="map-chosen" role="status">
      <EntityName entity={point} /> <span className="tag">{t('map.events', { count: point.events })}</span>{' '}
      {point.within && <span className="tag">{t('map.within', { place: point.within })}</span>}
    </span>
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
