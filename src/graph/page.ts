import { badInput } from '../error/isnad-error.js';
import type { SortOrder } from './field-plan.js';

/** Which stretch of a connection is asked for (Relay Cursor Connections): bounds, cursors and their checks. */
export const DEFAULT_FIRST = 20;
export const MAX_FIRST = 500;

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Position {
  readonly key: string | number;
  readonly tie: string;
}

export interface Page {
  readonly size: number;
  /** Counted from the end: the order is turned round to read, and back to answer. */
  readonly backwards: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** The page that the arguments ask for. Refuses sizes out of bounds and cursors of another list. */
export function pageFrom(args: PageArgs, order: SortOrder): Page {
  if (args.first != null && args.last != null) {
    throw badInput('last', 'absent where first is given: a page is counted from one end', args.last);
  }
  return {
    size: sizeFrom('last', args.last) ?? sizeFrom('first', args.first) ?? DEFAULT_FIRST,
    backwards: args.last != null,
    after: positionFrom('after', args.after, order),
    before: positionFrom('before', args.before, order),
  };
}

/** A checked page size, or null when the argument is absent. */
export function sizeFrom(argument: string, value: number | null | undefined): number | null {
  if (value == null) return null;
  if (!Number.isInteger(value) || value < 0 || value > MAX_FIRST) {
    throw badInput(argument, `a whole number from 0 to ${MAX_FIRST}`, value);
  }
  return value;
}

/** An opaque cursor: it holds the place itself, so it stays valid when rows before it come and go. */
export function cursorAt(order: string, position: Position): string {
  return Buffer.from(JSON.stringify([order, position.key, position.tie])).toString('base64url');
}

function positionFrom(
  argument: string,
  cursor: string | null | undefined,
  order: SortOrder,
): Position | null {
  if (cursor == null) return null;
  const must = 'a cursor that an earlier page of this same list gave';
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badInput(argument, must, cursor);
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw badInput(argument, must, cursor);
  const [name, key, tie] = parts as unknown[];
  if ((typeof key !== 'string' && typeof key !== 'number') || typeof tie !== 'string') {
    throw badInput(argument, must, cursor);
  }
  if (name !== order.name) {
    throw badInput(argument, `a cursor of a list in the order ${order.name}, the one asked for`, cursor);
  }
  return { key, tie };
}
