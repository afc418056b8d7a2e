// The map of all places, in all time or some of it: choose one to see what happened there; the same as a table below.
import { parseAsFloat, parseAsString, useQueryStates } from 'nuqs';
import { useMemo, useRef } from 'react';
import { Answered } from '../api/answered.js';
import { type EventFilter, MapOfPlacesDocument, type MapOfPlacesQuery } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { Page } from '../app/page.js';
import { timeInWords } from '../date/time-in-words.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { DateField } from '../statement/filter-bar.js';
import { isPartialDate } from '../statement/statement-filter.js';
import { TakeAway } from '../take-away/take-away.js';
import { ChosenPlace } from './chosen-place.js';
import { MapDrawing } from './map-drawing.js';
import { MapTable } from './map-table.js';
import { mapTakeAway } from './map-take-away.js';
import { MapTime } from './map-time.js';
import { clamp, type View, viewOf } from './map-view.js';
import { listedPlaces } from './place-points.js';
import './map.css';

const parsers = {
  ...{ place: parseAsString, lon: parseAsFloat, lat: parseAsFloat, zoom: parseAsFloat },
  ...{ from: parseAsString, to: parseAsString },
};

function useMap() {
  const [chosen, move] = useQueryStates(parsers, { history: 'replace' });
  return { chosen, move };
}

export type MapState = ReturnType<typeof useMap>;

export default function MapPage() {
  const t = useWords();
  const { language } = useLanguage();
  const state = useMap();
  const { from, to } = state.chosen;
  const during: EventFilter = {
    ...(from && isPartialDate(from) && { from }),
    ...(to && isPartialDate(to) && { to }),
  };
  const answer = useAnswer(MapOfPlacesDocument, { lang: language, during });
  return (
    <Page title={t('map.title')}>
      <Answered answer={answer}>
        {(data) => <Places data={data} state={state} isTimed={Object.keys(during).length > 0} />}
      </Answered>
    </Page>
  );
}

function Places({
  data: { places, events },
  state: { chosen: at, move },
  isTimed,
}: {
  data: MapOfPlacesQuery;
  state: MapState;
  isTimed: boolean;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const drawing = useRef<HTMLDivElement>(null);
  const held = useMemo(() => events.edges.map(({ node }) => node), [events]);
  const listed = useMemo(() => listedPlaces(places, isTimed ? held : null), [places, held, isTimed]);
  const points = useMemo(() => listed.flatMap(({ point }) => point ?? []), [listed]);
  const chosen = points.find(({ id }) => id === at.place) ?? null;
  const view = useMemo(() => {
    const first: View = chosen && at.zoom === null ? { ...chosen, zoom: 4 } : viewOf(points);
    return {
      longitude: at.lon ?? first.longitude,
      latitude: at.lat ?? first.latitude,
      zoom: at.zoom ?? first.zoom,
    };
  }, [points, chosen, at.lon, at.lat, at.zoom]);
  const set = (next: View) =>
    move({ lon: rounded(next.longitude), lat: rounded(next.latitude), zoom: clamp(next.zoom) });
  const choose = (id: string) =>
    move({ place: id, lon: rounded(view.longitude), lat: rounded(view.latitude), zoom: view.zoom });
  const notes = timeInWords(at, t, localeOf(language));
  return (
    <>
      <div className="actions filter-bar">
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
        <DateField label={t('filter.from')} value={at.from} onChange={(from) => move({ from })} />
        <DateField label={t('filter.to')} value={at.to} onChange={(to) => move({ to })} />
        <TakeAway name="map" of={mapTakeAway(listed, notes, () => drawing.current!, t)} />
      </div>
      <div ref={drawing}>
        <MapDrawing points={points} view={view} chosen={chosen?.id ?? null} onChoose={choose} onMove={set} />
      </div>
      <ChosenPlace point={chosen} events={held} />
      <MapTime events={held} isCut={events.totalCount > held.length} chosen={at} choose={move} />
      <MapTable places={listed} />
    </>
  );
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
