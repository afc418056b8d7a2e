// How sure is it, in hundredths?

/** A share of 1 in the digits and order of the locale. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
