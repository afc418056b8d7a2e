// The drawing of a timeline: an axis, bars at their true width, and a brush that chooses a time.
import { scaleUtc } from 'd3-scale';
import { type PointerEvent, type RefObject, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../app/address.js';
import { useSizes } from '../chain/use-sizes.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { AXIS, TimeAxis } from './time-axis.js';
import { LETTER, LETTERS, labelOf, ROW, TimeBar } from './time-bar.js';
import type { TimelineItem } from './timeline-items.js';
import { type Bar, extentOf, timelineLayout } from './timeline-layout.js';
import './timeline.css';

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** `window` null shows all; `onBrush` gets the time that was dragged across. */
export function TimelineDrawing({
  items,
  window,
  onBrush,
  onOpen,
  part,
}: {
  items: readonly TimelineItem[];
  window: Window | null;
  onBrush: (window: Window) => void;
  /** What opens an item; its page, where nothing is given. */
  onOpen?: (id: string) => void;
  /** Holds the drawing, for whoever takes it away. */
  part?: RefObject<HTMLDivElement | null>;
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
    (bar) => Math.min(labelOf(bar, t).length, LETTERS) * LETTER + 14,
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
    if (more.length === 0) (onOpen ?? ((id) => navigate(addressOf(id))))(first!.id);
    else if (wide < width * 0.6 || x < 0)
      onBrush({ from: first!.from, to: Math.max(first!.to, first!.from + 1) });
  };
  return (
    <div ref={observe} data-size="timeline" className="timeline">
      <div ref={part}>
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
            <TimeAxis
              scale={scale}
              locale={localeOf(language)}
              height={height}
              width={width}
              mirrored={mirrored}
            />
            {bars.map((bar) => (
              <TimeBar
                key={bar.items[0]!.id}
                bar={bar}
                rtl={rtl}
                width={width}
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
    </div>
  );
}
