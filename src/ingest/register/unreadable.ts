import type { Item } from '../../graph/write/node-record.js';
import type { Reading } from '../import-format.js';

/** Why a record cannot become any items; the message is the reason that the report gives. */
export class Unreadable extends Error {}

/** What a record becomes; its rejection where `items` throws an Unreadable. */
export function readingOf(line: number, items: () => readonly Item[]): Reading {
  try {
    return { line, items: items() };
  } catch (error) {
    if (error instanceof Unreadable) return { line, rejected: error.message };
    throw error;
  }
}
