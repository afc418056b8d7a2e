// What must be known of the rest of a Popolo file to read one of its memberships? The dates of its events, among them legislative periods, and the posts.
import type { Item } from '../../graph/write/node-record.js';
import type { ImportSource } from '../import-format.js';
import { BrokenJson, jsonRecords } from '../json-records.js';
import { dateOf, type Fields, objectOf, textOf } from '../register/fields.js';
import { openRegister, type Register } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';

export interface Period {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface Post {
  readonly label?: string | undefined;
  readonly organization?: string | undefined;
  readonly area?: string | undefined;
}

/** A file has a handful of posts and periods, however many people it lists; no more of each are kept. */
export const MOST_KEPT = 200_000;

export interface PopoloContext {
  readonly register: Register;
  /** By the ids of the file; at most `MOST_KEPT`. */
  readonly periods: ReadonlyMap<string, Period>;
  readonly posts: ReadonlyMap<string, Post>;
}

/** Makes the items of one record. */
export type ToItems = (record: Fields, words: string, context: PopoloContext) => Item[];

/** Reads through the whole file once. What is broken in it is left to the reading proper. */
export async function contextOf(source: ImportSource): Promise<PopoloContext> {
  const periods = new Map<string, Period>();
  const posts = new Map<string, Post>();
  try {
    for await (const { section, as, value } of jsonRecords(source.open())) {
      if (as !== 'entry' || (section !== 'events' && section !== 'posts')) continue;
      try {
        const record = objectOf(value, section);
        const id = textOf(record.id, 'id');
        if (id === undefined) continue;
        if (section === 'posts') {
          if (posts.size < MOST_KEPT) posts.set(id, postOf(record));
        } else if (periods.size < MOST_KEPT) periods.set(id, periodOf(record));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
  }
  return { register: await openRegister(source), periods, posts };
}

function periodOf(record: Fields): Period {
  return { start: dateOf(record.start_date, 'start_date'), end: dateOf(record.end_date, 'end_date') };
}

/** What a post says of who holds it. */
export function postOf(record: Fields): Post {
  return {
    label: textOf(record.label, 'label') ?? textOf(record.role, 'role'),
    organization: textOf(record.organization_id, 'organization_id'),
    area: textOf(record.area_id, 'area_id'),
  };
}
