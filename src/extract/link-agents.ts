// Whom of the people already known does a name in a text mean? Folded names and aliases first, then the same name in the
// other script; a name that fits two people links to neither.
import { foldKey } from '../anchor/fold.js';
import { isArabicName, nameSkeletons, vowelsFit } from './name-skeleton.js';

/** An agent already known, with every name, alias and transliteration. */
export interface KnownName {
  id: string;
  names: readonly string[];
}

export type AgentLink =
  /** The one agent that the mention means, and by which comparison. */
  | { mention: string; link: 'KNOWN'; id: string; by: 'NAME' | 'SURNAME' | 'TRANSLITERATION' }
  /** Several fit, listed by id: somebody has to choose. */
  | { mention: string; link: 'AMBIGUOUS'; ids: string[] }
  /** Nobody fits: the name for a proposed new agent. */
  | { mention: string; link: 'NEW'; name: string };

const TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|lt|gen|col|president|vice president|senator|secretary|governor|mayor|judge|representative|السيد|السيده|الرييس|الرييسه|الدكتور|الدكتوره|الوزير|الوزيره|رييس|نايب رييس|نايبه الرييس)\.? /;

/**
 * One answer for each mention, in their order. A whole name links by its folded spelling, or by the consonants that it
 * has in both scripts; a single word links only as the surname of exactly one known agent. Time is linear in the
 * mentions and the names.
 */
export function linkAgents(mentions: readonly string[], knownNames: readonly KnownName[]): AgentLink[] {
  const byName = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  const bySkeleton = new Map<string, { key: string; id: string }[]>();
  const sound = (skeleton: string, key: string, id: string) => {
    const list = bySkeleton.get(skeleton);
    if (list) list.push({ key, id });
    else bySkeleton.set(skeleton, [{ key, id }]);
  };
  for (const { id, names } of knownNames) {
    for (const name of names) {
      const key = bare(name);
      if (key === '') continue;
      put(byName, key, id);
      const surname = key.split(' ').at(-1)!;
      put(bySurname, surname, id);
      for (const skeleton of nameSkeletons(key)) sound(skeleton, key, id);
      for (const skeleton of nameSkeletons(surname)) sound(`surname ${skeleton}`, surname, id);
    }
  }
  /** Names in the other script that may be written so. */
  const heard = (key: string) =>
    nameSkeletons(key)
      .flatMap((skeleton) => bySkeleton.get(key.includes(' ') ? skeleton : `surname ${skeleton}`) ?? [])
      .filter((name) => isArabicName(name.key) !== isArabicName(key) && vowelsFit(name.key, key));
  return mentions.map((mention): AgentLink => {
    const key = bare(mention);
    const whole = key.includes(' ');
    const tries: [Set<string> | undefined, 'NAME' | 'SURNAME' | 'TRANSLITERATION'][] = [
      [byName.get(key), 'NAME'],
      [whole ? undefined : bySurname.get(key), 'SURNAME'],
      [
        new Set(
          heard(key)
            .filter((name) => whole === name.key.includes(' '))
            .map((name) => name.id),
        ),
        'TRANSLITERATION',
      ],
    ];
    for (const [ids, by] of tries) {
      if (!ids || ids.size === 0) continue;
      // `Harris` may be one agent's whole name and another's surname: then it fits two people.
      const rivals = by === 'NAME' && !whole ? union([ids, bySurname.get(key)]) : ids;
      if (rivals.size > 1) return { mention, link: 'AMBIGUOUS', ids: [...rivals].sort() };
      return { mention, link: 'KNOWN', id: [...ids][0]!, by };
    }
    return { mention, link: 'NEW', name: mention.trim() };
  });
}

function bare(name: string): string {
  let key = foldKey(name);
  while (TITLE.test(key)) key = key.replace(TITLE, '');
  return key;
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function union(sets: (Set<string> | undefined)[]): Set<string> {
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}
