// The map, to be taken away: as it is drawn, and its places as a table.
import { addressOf } from '../app/address.js';
import type { useWords } from '../i18n/language.js';
import { drawingOf } from '../take-away/drawing-of.js';
import { paper } from '../take-away/paper.js';
import type { Drawing, View } from '../take-away/view.js';
import type { ListedPlace } from './place-points.js';

export function mapTakeAway(
  places: readonly ListedPlace[],
  notes: readonly string[],
  drawing: () => HTMLElement,
  t: ReturnType<typeof useWords>,
): View {
  return {
    picture: () => ({
      title: t('map.title'),
      notes,
      legend: [{ mark: 'dot', colour: paper().accent, text: t('take.legend.place') }],
      draw: () => drawnByUs(drawing()),
    }),
    table: () => ({
      columns: ['id', 'name', 'latitude', 'longitude', 'shown at', 'events', 'address'],
      rows: places.map(({ id, name, events, point }) => [
        ...[id, name, point?.latitude ?? null, point?.longitude ?? null, point?.within ?? null],
        ...[events, window.location.origin + addressOf(id)],
      ]),
    }),
  };
}

/** On coasts of our own: tiles belong to somebody else. */
function drawnByUs(part: HTMLElement): Drawing {
  const tiled = part.querySelector('.map-tiled');
  tiled?.classList.remove('map-tiled');
  try {
    return drawingOf(part);
  } finally {
    tiled?.classList.add('map-tiled');
  }
}
