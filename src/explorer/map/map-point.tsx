// A place on the map: larger where more happened, with its name where anything did.
import { scriptLanguage } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { PlacePoint } from './place-points.js';

export function MapPoint({
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
