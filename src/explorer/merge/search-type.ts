// Among what is the other one searched for? Only those of one type can be the same.
import type { SearchType } from '../api/operations.generated.js';

const types: Readonly<Record<string, SearchType>> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  'unnamed-agent': 'UNNAMED_AGENT',
  event: 'EVENT',
  place: 'PLACE',
  topic: 'TOPIC',
  document: 'DOCUMENT',
};

/** One type, or none for an id that can be merged with nothing. */
export function searchTypeOf(id: string): SearchType[] {
  const type = types[id.slice(0, id.indexOf(':'))];
  return type === undefined ? [] : [type];
}
