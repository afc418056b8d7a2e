// What does an entry of the legislators become? The person, and claims on terms, offices in the chamber, birth and kin.
import type { Item } from '../../graph/write/node-record.js';
import { dateOf, type Fields, listOf, neededText, objectOf, textOf } from '../register/fields.js';
import { type Name, namesOf } from '../register/names.js';
import type { ClaimWords, Register } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import { roleItems, type Said, termItems } from './term-items.js';

/** An entry with the words that it is made of. */
export interface Entry {
  readonly value: Fields;
  /** Who it is: all that stands before the terms. */
  readonly head: string;
  /** The words of each entry of a list within: `terms`. */
  words(list: string): readonly string[];
}

/** The items of an entry. */
export function legislatorItems({ value, head, words }: Entry, register: Register): Item[] {
  const ids = objectOf(value.id, 'id');
  const person = register.id('person', keyOf(ids));
  const who = register.passage(head);
  const items: Item[] = [
    { id: person, names: names(value), externalIds: externalIds(ids) },
    register.document,
    who,
  ];
  const born = dateOf(objectOf(value.bio ?? {}, 'bio').birthday, 'bio.birthday');
  if (born !== undefined) {
    items.push(register.claim('', { subject: person, predicate: 'BORN', value: { date: born } }, who));
  }
  const add = (list: string, said: (entry: Fields) => Said) => {
    for (const [index, entry] of listOf(value[list], list).entries()) {
      const shown = words(list)[index]!;
      const { items: named, claims } = said(entry);
      const evidence = register.passage(shown);
      const key = `${list} ${textOf(entry.start, `${list}.start`) ?? shown}`;
      const made = claims.map((claim) => register.claim(key, claim, who, evidence));
      items.push(...named, evidence, ...made);
    }
  };
  add('terms', (term) => termItems(person, term));
  add('leadership_roles', (role) => roleItems(person, role));
  add('family', (kin) => ({ items: [], claims: [kinship(person, kin)] }));
  return distinct(items);
}

function kinship(subject: string, kin: Fields): ClaimWords {
  const relation = textOf(kin.relation, 'family.relation') ?? 'relative';
  const text = `${relation} of ${neededText(kin.name, 'family.name')}`;
  return { subject, predicate: 'RELATED_TO', value: { text } };
}

function keyOf(ids: Fields): string {
  const bioguide = textOf(ids.bioguide, 'id.bioguide');
  if (bioguide !== undefined) return bioguide.toLowerCase();
  const govtrack = textOf(ids.govtrack, 'id.govtrack');
  if (govtrack !== undefined) return `govtrack-${govtrack}`;
  throw new Unreadable('id must have bioguide or govtrack, but has neither');
}

/** Every id but icpsr_prez, which numbers administrations: a president and his vice president may share one. */
function externalIds(ids: Fields) {
  return Object.keys(ids).flatMap((scheme) => {
    if (scheme === 'icpsr_prez') return [];
    const given = ids[scheme];
    return (Array.isArray(given) ? given : [given]).flatMap((one) => {
      const value = textOf(one, `id.${scheme}`);
      if (value === undefined) return [];
      const url = scheme === 'wikidata' ? { url: `https://www.wikidata.org/wiki/${value}` } : {};
      return [{ scheme, value, ...url }];
    });
  });
}

function names(value: Fields): Name[] {
  const name = objectOf(value.name, 'name');
  const part = (key: string) => textOf(name[key], `name.${key}`);
  const last = neededText(name.last, 'name.last');
  const joined = (...parts: (string | undefined)[]) => parts.filter((one) => one !== undefined).join(' ');
  const full = joined(part('first'), part('middle'), last, part('suffix'));
  const texts = [part('official_full') ?? full, full, joined(part('first'), last)];
  const nickname = part('nickname');
  if (nickname !== undefined) texts.push(joined(nickname, last));
  return namesOf(
    texts.map((text, index) => ({ text, language: 'en', kind: index === 0 ? 'PREFERRED' : 'ALIAS' })),
  );
}

/** Each item once: several terms name the same party. */
function distinct(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
