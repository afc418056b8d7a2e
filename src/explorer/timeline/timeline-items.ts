// What stands on a timeline, and from when to when?
import type {
  EventInTimeFragment,
  StatementInTimeFragment,
  TimelineEntryOfFragment,
} from '../api/operations.generated.js';
import { spanOf } from '../date/partial-date.js';

export type ItemKind = 'Event' | 'Statement' | 'Claim' | 'Document';

export interface TimelineItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly label: string;
  /** As recorded, as precise as known. */
  readonly start: string;
  readonly end: string | null;
  /** The time that this covers, in milliseconds: a year that is only known as a year is a year long. */
  readonly from: number;
  readonly to: number;
}

type Node = TimelineEntryOfFragment['item'] | EventInTimeFragment | StatementInTimeFragment;

/** Null for what has no date that can be read. */
export function itemOf(node: Node, claimLabel: (claim: ClaimInTime) => string): TimelineItem | null {
  switch (node.__typename) {
    case 'Event':
      return made(node.id, 'Event', node.name, node.start, node.end);
    case 'Statement':
      return made(node.id, 'Statement', node.text, node.saidOn, null);
    case 'Claim': {
      const start = node.validFrom ?? node.value?.date ?? null;
      return made(node.id, 'Claim', claimLabel(node), start, node.validFrom ? node.validTo : null);
    }
    default:
      return null;
  }
}

export type ClaimInTime = Extract<TimelineEntryOfFragment['item'], { __typename: 'Claim' }>;

/** Null without a date that can be read. */
export function made(
  id: string,
  kind: ItemKind,
  label: string,
  start: string | null,
  end: string | null,
): TimelineItem | null {
  const first = start === null ? null : spanOf(start);
  if (start === null || first === null) return null;
  const last = end === null ? null : spanOf(end);
  return { id, kind, label, start, end, from: first.from, to: Math.max(first.to, last?.to ?? first.to) };
}
