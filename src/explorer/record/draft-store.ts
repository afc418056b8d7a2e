// Where is what somebody typed until it is recorded? In this tab, by document; a reload or a failed request loses nothing.

export type DraftKind = 'statement' | 'claim';

const kinds: readonly DraftKind[] = ['statement', 'claim'];

function keyOf(kind: DraftKind, document: string): string {
  return `isnad:draft:${kind}:${document}`;
}

/** Null where none was begun. */
export function keptDraft<Draft>(kind: DraftKind, document: string): Draft | null {
  const kept = sessionStorage.getItem(keyOf(kind, document));
  return kept === null ? null : (JSON.parse(kept) as Draft);
}

export function keepDraft(kind: DraftKind, document: string, draft: unknown): void {
  sessionStorage.setItem(keyOf(kind, document), JSON.stringify(draft));
}

export function forgetDraft(kind: DraftKind, document: string): void {
  sessionStorage.removeItem(keyOf(kind, document));
}

/** Remembers which form is open beside a document, so that a reload opens it again; null for none. */
export function rememberOpen(document: string, kind: DraftKind | null): void {
  if (kind === null) sessionStorage.removeItem(openAt(document));
  else sessionStorage.setItem(openAt(document), kind);
}

/** The form that was open beside one of these documents; null for none. */
export function openBefore(documents: readonly string[]): { kind: DraftKind; document: string } | null {
  for (const document of documents) {
    const kind = kinds.find((kind) => kind === sessionStorage.getItem(openAt(document)));
    if (kind) return { kind, document };
  }
  return null;
}

function openAt(document: string): string {
  return `isnad:recording:${document}`;
}
