// Does what an item says fit together: dates, ranges, names and texts?
import { showValue } from '../../error/show-value.js';
import type { Concept, Property } from '../concept.js';
import { spanOf } from '../partial-date.js';
import { longestText, textMistakes } from './check-texts.js';

/** Where something stands in a bundle or an input: `['people', 0, 'names', 1, 'text']`. */
export type Path = readonly (string | number)[];

/** A mistake, by the path at which it stands. */
export interface Mistake {
  readonly path: Path;
  readonly message: string;
}

type Value = Record<string, never>;

/** The mistakes of an item whose shape is right, and which stands at `path`. */
export function mistakesOf(concept: Concept, item: Readonly<Record<string, unknown>>, path: Path): Mistake[] {
  return Object.entries(concept.properties).flatMap(([name, property]) => {
    const value = item[name];
    if (value === undefined) return [];
    const at = [...path, name];
    const order =
      property.notBefore === undefined ? [] : wrongOrder(property, value, property.notBefore, item, at);
    const texts = textMistakes(value, longestText(concept, property.kind), at);
    return [...order, ...texts, ...mistakesWithin(property, value, at)];
  });
}

function wrongOrder(
  property: Property,
  value: unknown,
  other: string,
  item: Record<string, unknown>,
  path: Path,
): Mistake[] {
  const earlier = item[other];
  if (earlier === undefined) return [];
  const before =
    property.kind === 'date'
      ? spanOf(String(value))!.end < spanOf(String(earlier))!.start
      : (value as number) < (earlier as number);
  return before
    ? [{ path, message: `must not be before ${other} (${showValue(earlier)}), but got: ${showValue(value)}` }]
    : [];
}

function mistakesWithin({ kind }: Property, value: unknown, path: Path): Mistake[] {
  switch (kind) {
    case 'names':
      return repeatedPreferred(value as Value[], path);
    case 'texts':
      return originals(value as Value[], path);
    case 'range':
      return wrongBounds(value as Value, 'min', 'max', path);
    case 'claimValue':
      return valueMistakes(value as Value, path);
    default:
      return [];
  }
}

/** One name a language is the best one; a name without a kind counts as such. */
function repeatedPreferred(names: Value[], path: Path): Mistake[] {
  const first = new Map<string, number>();
  return names.flatMap((name, index) => {
    if ((name.kind ?? 'PREFERRED') !== 'PREFERRED') return [];
    const language = name.language ?? '';
    const earlier = first.get(language);
    if (earlier === undefined) {
      first.set(language, index);
      return [];
    }
    const which = language === '' ? 'without a language' : `in the language ${language}`;
    const message = `must not be a second PREFERRED name ${which}: [${earlier}] is the first; make one an ALIAS`;
    return [{ path: [...path, index], message }];
  });
}

function originals(texts: Value[], path: Path): Mistake[] {
  const mistakes: Mistake[] = [];
  const original = texts.flatMap((text, index) => ((text.original ?? texts.length === 1) ? [index] : []));
  if (original.length === 0) {
    mistakes.push({ path, message: 'must have exactly one text with original: true, but none has it' });
  }
  for (const index of original.slice(1)) {
    const message = `must not be a second text with original: true: [${original[0]}] is the original`;
    mistakes.push({ path: [...path, index], message });
  }
  const languages = texts.map((text) => text.language);
  for (const [index, language] of languages.entries()) {
    const earlier = languages.indexOf(language);
    if (earlier < index) {
      mistakes.push({
        path: [...path, index],
        message: `must not be a second text in the language ${language}: [${earlier}] is the first`,
      });
    }
  }
  return mistakes;
}

function wrongBounds(range: Value, low: string, high: string, path: Path): Mistake[] {
  const [from, to] = [range[low], range[high]];
  if (from === undefined || to === undefined || from <= to) return [];
  return [{ path: [...path, high], message: `must not be less than ${low} (${from}), but got: ${to}` }];
}

function valueMistakes(value: Value, path: Path): Mistake[] {
  const mistakes = wrongBounds(value, 'number', 'max', path);
  for (const key of ['max', 'unit']) {
    if (value[key] !== undefined && value.number === undefined) {
      mistakes.push({ path: [...path, key], message: 'must not be given without number' });
    }
  }
  if (value.text === undefined && value.number === undefined && value.date === undefined) {
    mistakes.push({
      path,
      message: `must have text, number or date, but has only: ${Object.keys(value).join(', ')}`,
    });
  }
  return mistakes;
}
