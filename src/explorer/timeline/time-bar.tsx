// One bar of a timeline with its label: a single item, or several that cover the very same time.
import { scriptLanguage } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { Bar } from './timeline-layout.js';

export const ROW = 26;
export const LETTERS = 44;
/** How wide a letter is, about. */
export const LETTER = 7;
/** What a finger meets is no narrower; between two bars there is room for it. */
const TARGET = 24;

export function TimeBar({
  bar,
  rtl,
  width,
  mirrored,
  onOpen,
}: {
  bar: Bar;
  rtl: boolean;
  /** Of the whole drawing: a label ends where it does. */
  width: number;
  mirrored: (x: number) => number;
  onOpen: () => void;
}) {
  const t = useWords();
  const label = labelOf(bar, t);
  const x = rtl ? mirrored(bar.x + bar.width) : bar.x;
  const y = bar.row * ROW + 4;
  const target = Math.max(bar.width, TARGET);
  const isArabic = scriptLanguage(label) === 'ar';
  // The label runs away from the bar in the direction of the page, whichever way its own letters run.
  const isRightOf = rtl === bar.labelBefore;
  const beside = isRightOf ? x + bar.width + 6 : x - 6;
  const room = isRightOf ? width - beside : beside;
  const most = Math.min(LETTERS, Math.max(6, Math.floor(room / LETTER)));
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
      <rect
        className="target"
        data-screen-only
        x={x - (target - bar.width) / 2}
        y={y - 4}
        width={target}
        height={ROW - 2}
      />
      <rect x={x} y={y} width={bar.width} height={ROW - 10} rx={3} />
      <text
        x={beside}
        y={y + ROW / 2 - 1}
        direction={isArabic ? 'rtl' : 'ltr'}
        textAnchor={isArabic === isRightOf ? 'end' : 'start'}
        lang={isArabic ? 'ar' : 'en'}
      >
        {label.length > most ? `${label.slice(0, most - 1)}…` : label}
      </text>
    </g>
  );
}

/** The item's own label, or how many there are. */
export function labelOf({ items }: Pick<Bar, 'items'>, t: ReturnType<typeof useWords>): string {
  const [first] = items;
  if (items.length === 1) return first!.label;
  const counts = {
    Event: 'map.events',
    Statement: 'home.statements',
    Claim: 'timeline.claims',
    Document: 'timeline.documents',
  } as const;
  return t(counts[first!.kind], { count: items.length });
}
