// What is a field of the record called, and a value of it that is one of a list?
import { en, type WordKey } from '../i18n/en.js';

/** The key of its words; null for a field that this page has no words for yet. `type` is that of ids: `unnamed-agent`. */
export function fieldWord(type: string, field: string): WordKey | null {
  return known(`history.field.${type}.${field}`) ?? known(`history.field.${field}`);
}

/** The families of words that values of a field are in. */
const families: Readonly<Record<string, readonly string[]>> = {
  status: ['status'],
  form: ['form'],
  act: ['act'],
  basis: ['basis'],
  predicate: ['predicate'],
  polarity: ['history.polarity'],
  rank: ['history.rank'],
  anchor: ['history.anchor'],
};

/** The key of the words for a value; null where it is not one of a list. */
export function valueWord(type: string, field: string, value: string): WordKey | null {
  const names = field === 'kind' ? [type] : (families[field] ?? []);
  for (const name of names) {
    const key = known(`${name}.${value}`);
    if (key !== null) return key;
  }
  return null;
}

const dates = ['saidOn', 'publishedOn', 'validFrom', 'validTo', 'start', 'end'];

/** Whether a field holds a date; `start` and `end` of a passage are places in its text, and numbers. */
export function isDate(field: string, value: unknown): value is string {
  return dates.includes(field) && typeof value === 'string';
}

function known(key: string): WordKey | null {
  return key in en ? (key as WordKey) : null;
}
