// A timeline, to be taken away: as it is drawn, and as a table.
import { addressOf } from '../app/address.js';
import type { useWords } from '../i18n/language.js';
import { drawingOf } from '../take-away/drawing-of.js';
import { paper } from '../take-away/paper.js';
import type { LegendItem, View } from '../take-away/view.js';
import type { ItemKind, TimelineItem } from './timeline-items.js';

type Words = ReturnType<typeof useWords>;

export interface UndatedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
}

/** `items` are those in the time that is shown; what has no date is in the table, after them. */
export function timelineTakeAway(
  {
    items,
    undated = [],
    title,
    notes,
    drawing,
  }: {
    items: readonly TimelineItem[];
    undated?: readonly UndatedItem[];
    title: string;
    notes: readonly string[];
    drawing: () => HTMLElement;
  },
  t: Words,
): View {
  const tray = undated.length === 0 ? [] : [t('timeline.undated', { count: undated.length })];
  return {
    ...(items.length > 0 && {
      picture: () => ({
        title,
        notes: [...notes, ...tray],
        legend: legendOf(items, t),
        draw: () => drawingOf(drawing()),
      }),
    }),
    table: () => ({
      columns: ['id', 'kind', 'from', 'to', 'text', 'address'],
      rows: [
        ...items.map(({ id, kind, start, end, label }) => [id, kind, start, end, label, there(id)]),
        ...undated.map(({ id, kind, label }) => [id, kind, null, null, label, there(id)]),
      ],
    }),
  };
}

function there(id: string): string {
  return window.location.origin + addressOf(id);
}

function legendOf(items: readonly TimelineItem[], t: Words): LegendItem[] {
  const { accent, edge, soft } = paper();
  const signs = {
    Event: { mark: 'bar', colour: accent },
    Statement: { mark: 'bar', colour: edge },
    Claim: { mark: 'hollow-bar', colour: edge },
    Document: { mark: 'bar', colour: soft },
  } as const;
  const kinds = new Set(items.map(({ kind }) => kind));
  return (['Event', 'Statement', 'Claim', 'Document'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ ...signs[kind], text: t(`kinds.${kind}`) }));
}
