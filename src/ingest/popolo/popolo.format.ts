// How does `isnad import` read Popolo: people, organizations, memberships, events, areas and speeches in JSON?
import type { ImportFormat, Reading } from '../import-format.js';
import { BrokenJson, type JsonRecord, jsonRecords } from '../json-records.js';
import { objectOf } from '../register/fields.js';
import { readingOfRecord, Unreadable } from '../register/unreadable.js';
import { repeatedKey } from '../repeated-key.js';
import { contextOf, type PopoloContext, type ToItems } from './popolo-context.js';
import { areaItems, eventItems, organizationItems, personItems, postItems } from './popolo-entities.js';
import { membershipItems } from './popolo-membership.js';
import { speechItems } from './popolo-speech.js';

const sections: Readonly<Record<string, ToItems>> = {
  persons: personItems,
  organizations: organizationItems,
  posts: postItems,
  areas: areaItems,
  events: eventItems,
  memberships: membershipItems,
  speeches: speechItems,
};

/** Beside contact details and the like, what says how a record is shown or kept, and what it rests on outside the file. */
const leavesOut = [
  ...['meta', 'created_at', 'updated_at', 'sources', 'links', 'url'],
  ...['email', 'contact_details', 'gender', 'national_identity', 'image', 'images', 'srgb'],
  ...['summary', 'biography', 'abstract', 'description', 'note', 'source'],
  ...['sort_name', 'honorific_prefix', 'honorific_suffix', 'additional_name', 'patronymic_name'],
  ...['seats', 'classification', 'type', 'geometry'],
  ...['events[].identifiers', 'events[].organization_id'],
];

const names = Object.keys(sections).join(', ');

export const popoloFormat: ImportFormat = {
  name: 'popolo',
  description: 'Popolo JSON: persons, organizations, posts, memberships, areas, events, speeches',
  recognises: (file, head) =>
    /\.json$/i.test(file) && new RegExp(`"(${Object.keys(sections).join('|')})"\\s*:\\s*\\[`).test(head),
  leavesOut,
  async *read(source) {
    const context = await contextOf(source);
    let records = 0;
    try {
      for await (const record of jsonRecords(source.open())) {
        if (isOfTheFile(record)) {
          yield { line: record.line, leftOut: [record.section] };
          continue;
        }
        records++;
        yield read(record, context);
      }
    } catch (error) {
      if (!(error instanceof BrokenJson)) throw error;
      yield {
        line: error.line,
        rejected: `must be JSON in UTF-8 from here on, but the rest cannot be read: ${error.message}`,
      };
      return;
    }
    if (records === 0)
      yield { line: 1, rejected: `must have records in lists of an object (${names}), but has none` };
  },
};

/** What is known of the file itself, such as its sources and its version, is no record. */
function isOfTheFile({ section, as }: JsonRecord): boolean {
  return section === 'meta' || (as === 'plain' && !Object.hasOwn(sections, section));
}

function read({ section, as, line, text, value }: JsonRecord, context: PopoloContext): Reading {
  const toItems = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (toItems === undefined) return { line, rejected: `must be in one of ${names}, but got: ${section}` };
  if (as !== 'entry') return { line, rejected: `${section} must be a list, but is none` };
  const record = () => {
    const repeated = repeatedKey(text, value);
    if (repeated !== null) throw new Unreadable(repeated);
    return objectOf(value, 'the record');
  };
  return readingOfRecord(line, `${section}[].`, record, (fields) => toItems(fields, text, context));
}
