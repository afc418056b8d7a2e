// Where is it decided whether two are the same?

/** Both side by side or, with one alone, the search for the other. */
export function sameAddress(into: string, from?: string): string {
  const other = from === undefined ? '' : `&from=${encodeURIComponent(from)}`;
  return `/same?into=${encodeURIComponent(into)}${other}`;
}
