// Which id does a node get whose sender gave none?
import { randomBytes } from 'node:crypto';
import type { Concept } from '../../graph/concept.js';

const LONGEST = 48;

/** An id that reads like its words, where they have Latin letters, and that nothing else has: `person:jane-doe-4f2a91c0`. */
export function newId(concept: Concept, words: string): string {
  return `${concept.idType}:${[...slugOf(words), randomBytes(4).toString('hex')].join('-')}`;
}

function slugOf(words: string): string[] {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? [] : [slug];
}
