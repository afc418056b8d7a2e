// A place on the map: larger where more happened, with its name where anything did.
import { scriptLanguage } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { PlacePoint } from './place-points.js';

/** A finger meets no smaller circle. */
const LEAST = 12;

export function MapPoint({
  point,
  at,
  isChosen,
  onChoose,
}: {
  point: PlacePoint;
  at: [number, number] | null;
  isChosen: boolean;
  /** `near`: what was met is the room around it, where another place may be nearer. */
  onChoose: (near?: { x: number; y: number }) => void;
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
      onClick={({ target, clientX: x, clientY: y }) =>
        onChoose((target as Element).matches('.target') ? { x, y } : undefined)
      }
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      <circle className="target" data-screen-only r={Math.max(radius, LEAST)} />
      <circle r={radius} />
      {(point.events > 0 || isChosen) && (
        <text y={-radius - 5} textAnchor="middle" lang={scriptLanguage(point.name)}>
          {point.name}
        </text>
      )}
    </g>
  );
}
