// The time of what happened at the places of the map: what is dragged across is all that the map counts.
import { useWords } from '../i18n/language.js';
import { datesOf, windowOf } from '../timeline/time-window.js';
import { TimelineDrawing } from '../timeline/timeline-drawing.js';
import { extentOf } from '../timeline/timeline-layout.js';
import { useItems } from '../timeline/use-items.js';
import type { MapEvent } from './place-points.js';

interface Time {
  readonly from: string | null;
  readonly to: string | null;
}

export function MapTime({
  events,
  isCut,
  chosen: { from, to },
  choose,
}: {
  events: readonly MapEvent[];
  isCut: boolean;
  chosen: Time;
  choose: (time: Time) => void;
}) {
  const t = useWords();
  const items = useItems()(events.filter(({ place }) => place !== null));
  const window = windowOf(from, to, extentOf(items));
  return (
    <section aria-labelledby="map-time">
      <h2 id="map-time">{t('entity.timeline')}</h2>
      <TimelineDrawing items={items} window={window} onBrush={(next) => choose(datesOf(next))} />
      <p className="timeline-foot">
        {window && (
          <button type="button" className="quiet-button" onClick={() => choose({ from: null, to: null })}>
            {t('timeline.all')}
          </button>
        )}
        <span className="tag">{t('timeline.hint')}</span>
        {isCut && <span className="tag">{t('timeline.cut', { count: events.length })}</span>}
      </p>
    </section>
  );
}
