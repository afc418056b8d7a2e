// What a claim says where that is not an entity, in words.
import type { ClaimLineFragment } from '../api/operations.generated.js';
import { dateInWords } from '../date/partial-date.js';
import type { useWords } from '../i18n/language.js';

type Value = NonNullable<ClaimLineFragment['value']>;
type Words = ReturnType<typeof useWords>;

const counted = ['people', 'minutes', 'hours', 'days', 'seconds', 'years'] as const;

/** Empty for no value. Texts are isolated, so that they keep their own direction. */
export function valueInWords(value: Value | null, t: Words, locale: string): string {
  if (value === null) return '';
  const amount = value.number === null ? '' : amountInWords(value.number, value, t, locale);
  const text = value.text === null ? '' : `\u2068${value.text}\u2069`;
  const date = value.date === null ? '' : dateInWords(value.date, locale);
  const words = [amount, text, date].filter((part) => part !== '').join(' · ');
  return value.approximate ? t('value.about', { value: words }) : words;
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
