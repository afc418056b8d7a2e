// Which names does a Popolo record give, in which languages?
import { type Fields, listOf, textOf } from '../register/fields.js';
import { type Name, type NameKind, namesOf } from '../register/names.js';
import { Unreadable } from '../register/unreadable.js';

/**
 * The name itself first, then `name__ar` and the like, then other_names in their order. A label in a language is the best
 * name in it; another name is an alias, or a former one where it came to an end. Fails when no name has a letter or digit.
 */
export function popoloNames(record: Fields): Name[] {
  const names = [...ownName(record), ...labels(record), ...otherNames(record)];
  const real = names.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (real.length > 0) return namesOf(real);
  const got = names.length === 0 ? 'nothing' : JSON.stringify(names[0]!.text);
  throw new Unreadable(`name must have a letter or a digit, but got: ${got}`);
}

function ownName(record: Fields): Name[] {
  const name = textOf(record.name, 'name') ?? textOf(record.label, 'label');
  const parts = [textOf(record.given_name, 'given_name'), textOf(record.family_name, 'family_name')];
  const full = parts.filter((part) => part !== undefined).join(' ');
  if (name !== undefined) {
    const both = parts.every((part) => part !== undefined);
    return [{ text: name, kind: 'PREFERRED' }, ...(both ? [{ text: full, kind: 'ALIAS' as const }] : [])];
  }
  return full === '' ? [] : [{ text: full, kind: 'PREFERRED' }];
}

function labels(record: Fields): Name[] {
  return Object.keys(record).flatMap((key): Name[] => {
    const tag = /^(?:name|label)__(\w+)$/.exec(key)?.[1];
    const text = tag === undefined ? undefined : textOf(record[key], key);
    return text === undefined ? [] : [{ text, language: tag!.replaceAll('_', '-'), kind: 'PREFERRED' }];
  });
}

function otherNames(record: Fields): Name[] {
  const given = listOf(record.other_names ?? record.other_labels, 'other_names');
  return given.flatMap((other): Name[] => {
    const text = textOf(other.name, 'other_names.name');
    if (text === undefined) return [];
    const language = textOf(other.lang, 'other_names.lang');
    return [{ text, ...(language === undefined ? {} : { language }), kind: kindOf(other) }];
  });
}

function kindOf(other: Fields): NameKind {
  if (textOf(other.end_date, 'other_names.end_date') !== undefined) return 'FORMER';
  // EveryPolitician notes so which names are labels in another language; of those, Wikidata has aliases too.
  return other.note === 'multilingual' && other.source !== 'wikidata-alias' ? 'PREFERRED' : 'ALIAS';
}
