// The drawing of a timeline: an axis, bars at their true width, and a brush that chooses a time.
import { scaleUtc } from 'd3-scale';
import { type PointerEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../app/address.js';
import { useSizes } from '../chain/use-sizes.js';
import { scriptLanguage } from '../design/bidi.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import type { TimelineItem } from './timeline-items.js';
import { type Bar, extentOf, timelineLayout } from './timeline-layout.js';
import './timeline.css';

const ROW = 26;
const AXIS = 30;
const LETTERS = 44;

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** `window` null shows all; `onBrush` gets the time that was dragged across. */
export function TimelineDrawing({
  items,
  window,
  onBrush,
}: {
  items: readonly TimelineItem[];
  window: Window | null;
  onBrush: (window: Window) => void;
}) {
  const t = useWords();
  const { language } = useLanguage();
  const [, navigate] = useLocation();
  const { observe, widths } = useSizes();
  const [drag, setDrag] = useState<{ start: number; now: number } | null>(null);
  const width = widths.get('timeline') ?? 0;
  const rtl = language === 'ar';
  const extent = useMemo(() => window ?? extentOf(items), [window, items]);
  if (extent === null) return <p className="nothing">{t('timeline.none')}</p>;

  const scale = scaleUtc([extent.from, extent.to], [0, Math.max(width, 1)]);
  const shown = items.filter(({ from, to }) => to > extent.from && from < extent.to);
  const { bars, rows } = timelineLayout(
    shown,
    (instant) => Math.min(width + 40, Math.max(-40, scale(instant))),
    (bar) => Math.min(labelOf(bar, t).length, LETTERS) * 7 + 14,
    width,
  );
  const height = Math.max(rows, 2) * ROW + AXIS + 8;
  // Time runs the way the page is read.
  const mirrored = (x: number) => (rtl ? width - x : x);
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.min(width, Math.max(0, mirrored(x)));
  };
  const open = ({ items: [first, ...more], x, width: wide }: Bar) => {
    if (more.length === 0) navigate(addressOf(first!.id));
    else if (wide < width * 0.6 || x < 0)
      onBrush({ from: first!.from, to: Math.max(first!.to, first!.from + 1) });
  };
  return (
    <div ref={observe} data-size="timeline" className="timeline">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
        <svg
          className="timeline-drawing"
          width={width}
          height={height}
          role="group"
          aria-label={t('timeline.label', { count: items.length })}
          onPointerDown={(event) => {
            if ((event.target as Element).closest('a, [role="button"]')) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ start: at(event), now: at(event) });
          }}
          onPointerMove={(event) => drag && setDrag({ ...drag, now: at(event) })}
          onPointerUp={() => {
            if (drag && Math.abs(drag.now - drag.start) > 6) {
              const [a, b] = [Math.min(drag.start, drag.now), Math.max(drag.start, drag.now)];
              onBrush({ from: scale.invert(a).getTime(), to: scale.invert(b).getTime() });
            }
            setDrag(null);
          }}
        >
          <Axis scale={scale} locale={localeOf(language)} height={height} width={width} mirrored={mirrored} />
          {bars.map((bar) => (
            <TimeBar
              key={bar.items[0]!.id}
              bar={bar}
              rtl={rtl}
              mirrored={mirrored}
              onOpen={() => open(bar)}
            />
          ))}
          {drag && (
            <rect
              className="timeline-brush"
              x={Math.min(mirrored(drag.start), mirrored(drag.now))}
              width={Math.abs(drag.now - drag.start)}
              y={0}
              height={height - AXIS}
            />
          )}
        </svg>
      )}
    </div>
  );
}

function TimeBar({
  bar,
  rtl,
  mirrored,
  onOpen,
}: {
  bar: Bar;
  rtl: boolean;
  mirrored: (x: number) => number;
  onOpen: () => void;
}) {
  const t = useWords();
  const label = labelOf(bar, t);
  const x = rtl ? mirrored(bar.x + bar.width) : bar.x;
  const y = bar.row * ROW + 4;
  const isArabic = scriptLanguage(label) === 'ar';
  // The label runs away from the bar in the direction of the page, whichever way its own letters run.
  const isRightOf = rtl === bar.labelBefore;
  const beside = isRightOf ? x + bar.width + 6 : x - 6;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there are no buttons in SVG
    <g
      className={`timeline-bar timeline-${bar.kind}`}
      role="button"
      tabIndex={0}
      aria-label={`${t(`kind.${bar.kind}`)}: ${label}`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <rect x={x} y={y} width={bar.width} height={ROW - 10} rx={3} />
      <text
        x={beside}
        y={y + ROW / 2 - 1}
        direction={isArabic ? 'rtl' : 'ltr'}
        textAnchor={isArabic === isRightOf ? 'end' : 'start'}
        lang={isArabic ? 'ar' : 'en'}
      >
        {label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label}
      </text>
    </g>
  );
}

function labelOf({ items }: Pick<Bar, 'items'>, t: ReturnType<typeof useWords>): string {
  const [first] = items;
  if (items.length === 1) return first!.label;
  const counts = { Event: 'map.events', Statement: 'home.statements', Claim: 'timeline.claims' } as const;
  return t(counts[first!.kind], { count: items.length });
}

function Axis({
  scale,
  locale,
  height,
  width,
  mirrored,
}: {
  scale: ReturnType<typeof scaleUtc<number, number>>;
  locale: string;
  height: number;
  width: number;
  mirrored: (x: number) => number;
}) {
  const day = 86_400_000;
  const [first = 0, last = 0] = scale.domain().map(Number);
  // Hardly anything is dated closer than to a day.
  const most = Math.min(Math.max(2, Math.floor(width / 130)), Math.max(1, Math.floor((last - first) / day)));
  const ticks = scale.ticks(most).filter((tick) => scale(tick) > 45 && scale(tick) < width - 45);
  const step = ticks.length > 1 ? ticks[1]!.getTime() - ticks[0]!.getTime() : day;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(step < 300 * day && { month: 'short' }),
    ...(step < 25 * day && { day: 'numeric' }),
    ...(step < day && { hour: '2-digit', minute: '2-digit' }),
  });
  return (
    <g className="timeline-axis">
      {ticks.map((tick) => (
        <g key={tick.getTime()} transform={`translate(${mirrored(scale(tick))} 0)`}>
          <line y1={0} y2={height - AXIS} />
          <text y={height - 10} textAnchor="middle" direction={locale.startsWith('ar') ? 'rtl' : 'ltr'}>
            {format.format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
