// Which bodies and parties of the United States do terms name? The same in every file, so that files agree on them.
import type { Item } from '../../graph/write/node-record.js';
import { slugOf } from '../register/ids.js';

const organization = (slug: string, text: string, wikidata?: string): Item => ({
  id: `organization:us-${slug}`,
  names: [{ text, language: 'en', kind: 'PREFERRED' }],
  ...(wikidata === undefined
    ? {}
    : {
        externalIds: [
          { scheme: 'wikidata', value: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` },
        ],
      }),
});

export const senate = organization('senate', 'United States Senate', 'Q66096');
export const house = organization(
  'house-of-representatives',
  'United States House of Representatives',
  'Q11701',
);
export const government = organization('government', 'Federal government of the United States', 'Q48525');

const parties: Readonly<Record<string, Item>> = {
  Democrat: organization('democratic-party', 'Democratic Party', 'Q29552'),
  Republican: organization('republican-party', 'Republican Party', 'Q29468'),
};

/** The words that say that somebody is in no party. */
const none: ReadonlySet<string> = new Set(['no party', 'independent', 'unknown', 'nonpartisan']);

/** The party that the files call so; null where the word means none. */
export function partyCalled(word: string): Item | null {
  if (none.has(word.toLowerCase())) return null;
  return parties[word] ?? organization(`party-${slugOf(word)}`, word);
}
