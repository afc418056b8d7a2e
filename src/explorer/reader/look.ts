// How does a stretch of text look? As a passage, as the chosen one, or as one that shows the same as the chosen one.

/** Each look with its name, of the class of a mark and of a highlight alike. */
export const looks = { plain: 'mark-plain', kindred: 'mark-kindred', chosen: 'mark-chosen' } as const;

export type Look = keyof typeof looks;

export function lookOf(here: readonly string[], chosen: string, kindred: ReadonlySet<string>): Look {
  if (here.includes(chosen)) return 'chosen';
  return here.some((passage) => kindred.has(passage)) ? 'kindred' : 'plain';
}
