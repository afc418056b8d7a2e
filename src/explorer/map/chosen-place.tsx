// The place that is chosen on the map, and what happened there in the time that is looked at.
import { DateText } from '../date/date-text.js';
import { EntityName } from '../entity/entity-name.js';
import { useWords } from '../i18n/language.js';
import type { MapEvent, PlacePoint } from './place-points.js';

/** Always there, so that a change of it is read out. */
export function ChosenPlace({ point, events }: { point: PlacePoint | null; events: readonly MapEvent[] }) {
  const t = useWords();
  return (
    <div className="map-chosen" role="status">
      {point && (
        <>
          <p>
            <EntityName entity={point} />{' '}
            <span className="tag">{t('map.events', { count: point.events })}</span>{' '}
            {point.within && (
              <span className="tag">{t('map.within', { place: `\u2068${point.within}\u2069` })}</span>
            )}
          </p>
          <ul>
            {events
              .filter(({ place }) => place?.id === point.id)
              .map((event) => (
                <li key={event.id}>
                  <EntityName entity={event} />{' '}
                  {event.start && (
                    <span className="tag">
                      <DateText from={event.start} to={event.end} />
                    </span>
                  )}
                </li>
              ))}
          </ul>
        </>
      )}
    </div>
  );
}
