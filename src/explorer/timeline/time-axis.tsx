// The axis of a timeline: as many dates as there is room for, as precise as they lie close.
import type { scaleUtc } from 'd3-scale';

export const AXIS = 30;

export function TimeAxis({
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
