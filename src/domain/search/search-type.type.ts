import { registerEnumType } from 'type-graphql';

/** What a search can find. */
export enum SearchType {
  PERSON = 'PERSON',
  ORGANIZATION = 'ORGANIZATION',
  UNNAMED_AGENT = 'UNNAMED_AGENT',
  EVENT = 'EVENT',
  PLACE = 'PLACE',
  TOPIC = 'TOPIC',
  STATEMENT = 'STATEMENT',
  DOCUMENT = 'DOCUMENT',
}

registerEnumType(SearchType, { name: 'SearchType', description: 'What a search can find.' });

/** The label of what a search can find. */
export const labelOf: Readonly<Record<SearchType, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  UNNAMED_AGENT: 'UnnamedAgent',
  EVENT: 'Event',
  PLACE: 'Place',
  TOPIC: 'Topic',
  STATEMENT: 'Statement',
  DOCUMENT: 'Document',
};
