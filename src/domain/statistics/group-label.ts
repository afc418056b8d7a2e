// How is a group of statements called, in Arabic or English?
import { readWords } from '../../graph/best-words.js';
import type { Row } from '../../graph/concept.js';
import { bestName } from '../entity/best-name.js';
import { StatementGroup } from './stat-group.type.js';

type Words = Readonly<Record<string, readonly [en: string, ar: string]>>;

const ACTS: Words = {
  ASSERTION: ['Assertion', 'تصريح'],
  OPINION: ['Opinion', 'رأي'],
  PRAISE: ['Praise', 'إشادة'],
  CRITICISM: ['Criticism', 'انتقاد'],
  PREDICTION: ['Prediction', 'توقع'],
  DENIAL: ['Denial', 'نفي'],
  REQUEST: ['Request', 'طلب'],
  INSTRUCTION: ['Instruction', 'توجيه'],
  BELIEF: ['Belief', 'اعتقاد'],
  OTHER: ['Other', 'غير ذلك'],
};

const FORMS: Words = {
  DIRECT: ['Direct quotation', 'اقتباس مباشر'],
  INDIRECT: ['Indirect speech', 'كلام منقول'],
  MIXED: ['Partly quoted', 'منقول مع اقتباس'],
};

/** What a label is made of. */
export interface Labelled {
  readonly key: string;
  readonly groupBy: StatementGroup;
  /** The group's node with the names that its labels are chosen from; null where it is none. */
  readonly named: Row | null;
}

/**
 * The name of the group's node in that language, else the original one; the words for an enum value in Arabic, else in
 * English; the name of a language or month in any language, English when none is given.
 */
export function labelOfGroup({ key, groupBy, named }: Labelled, language?: string | null): string {
  const locale = language ?? 'en';
  switch (groupBy) {
    case StatementGroup.ACT:
      return word(ACTS, key, locale);
    case StatementGroup.FORM:
      return word(FORMS, key, locale);
    case StatementGroup.LANGUAGE:
      return new Intl.DisplayNames([locale], { type: 'language' }).of(key) ?? key;
    case StatementGroup.MONTH:
      return new Intl.DateTimeFormat(locale, {
        month: 'long',
        year: 'numeric',
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      }).format(new Date(`${key}-01T00:00:00Z`));
    case StatementGroup.YEAR:
      return key;
    default:
      return named === null ? key : bestName(readWords(named, 'names', language), language);
  }
}

function word(words: Words, key: string, locale: string): string {
  const [english, arabic] = words[key] ?? [key, key];
  return locale.toLowerCase().split('-')[0] === 'ar' ? arabic : english;
}
