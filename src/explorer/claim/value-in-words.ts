// What a claim says where that is not an entity, in words.
import type { ClaimLineFragment } from '../api/operations.generated.js';
import { dateInWords } from '../date/partial-date.js';
import type { useWords } from '../i18n/language.js';

type Value = NonNullable<ClaimLineFragment['value']>;
type Words = ReturnType<typeof useWords>;

const counted = ['people', 'minutes', 'hours', 'days', 'seconds', 'years'] as const;

/** A part of a value: in the words of the page, or as the source has it, in whatever language that is. */
export interface ValuePart {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Its parts in the order in which they are read; none for no value. */
export function valueParts(value: Value | null, t: Words, locale: string): ValuePart[] {
  if (value === null) return [];
  const about = (words: string) => t('value.about', { value: words });
  const said = [
    ...(value.number === null ? [] : [amountInWords(value.number, value, t, locale)]),
    ...(value.text === null ? [] : [null]),
    ...(value.date === null ? [] : [dateInWords(value.date, locale)]),
  ];
  return said.map((words, at) => {
    if (at > 0 || !value.approximate) return { text: words ?? value.text ?? '', isQuoted: words === null };
    return { text: about(words ?? `\u2068${value.text}\u2069`), isQuoted: false };
  });
}

/** Empty for no value. What the source says is isolated, so that it keeps its own direction. */
export function valueInWords(value: Value | null, t: Words, locale: string): string {
  const parts = valueParts(value, t, locale);
  return parts.map(({ text, isQuoted }) => (isQuoted ? `\u2068${text}\u2069` : text)).join(' · ');
}

function amountInWords(number: number, { max, unit }: Value, t: Words, locale: string): string {
  const plain = new Intl.NumberFormat(locale);
  const known = counted.find((name) => name === unit);
  const format = (amount: number): string => {
    if (known) return t(`unit.${known}`, { count: amount });
    if (unit && /^[A-Z]{3}$/.test(unit))
      return new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: unit,
        maximumFractionDigits: 0,
      }).format(amount);
    return unit ? `${plain.format(amount)} ${unit}` : plain.format(amount);
  };
  return max === null ? format(number) : `${plain.format(number)}–${format(max)}`;
}
