// Which id does a record get that has another one in its file? The same one at every run, readable where the file's is.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** Ids have at most 200 characters. */
const MOST_OF_A_KEY = 80;

/** The first digits of the SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string, digits: number): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, digits);
}

/** The name of a register, which the ids of its records begin with: that of its file, as far as its first dot. */
export function registerNameOf(file: string): string {
  const name = basename(file).replace(/(?!^)\..*$/s, '');
  return withHash(name, slugOf(name).replace(/[._]+/g, '-').replace(/^-+/, ''));
}

/**
 * The id of what a register calls `key`: `person:kenya.0024e2b2`. Where the key had to be changed to fit, a part of its
 * hash follows, so that two keys never give one id.
 */
export function idOf(type: string, register: string, key: string): string {
  return `${type}:${register}.${withHash(key, slugOf(key))}`;
}

/** Lower-case letters, digits, dots, hyphens and underscores; empty for a text in another script. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MOST_OF_A_KEY);
}

function withHash(text: string, slug: string): string {
  if (slug === text) return slug;
  return [slug, hashOf(text, 12)].filter((part) => part !== '').join('-');
}
