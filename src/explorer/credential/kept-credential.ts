// Where does the page keep a credential? In this tab alone, or on this device where that was asked for; never in an address.

const kept = 'isnad:credential';

/** Null where there is none. */
export function keptCredential(): string | null {
  return sessionStorage.getItem(kept) ?? localStorage.getItem(kept);
}

/** `remember` keeps it on this device until it is forgotten; otherwise it goes with the tab. */
export function keepCredential(credential: string, remember: boolean): void {
  forgetCredential();
  (remember ? localStorage : sessionStorage).setItem(kept, credential);
}

export function forgetCredential(): void {
  sessionStorage.removeItem(kept);
  localStorage.removeItem(kept);
}

/** What was pasted, without the words around it that the server prints and GraphiQL wants. */
export function credentialIn(pasted: string): string {
  return pasted
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^authorization["']?\s*:\s*["']?/i, '')
    .replace(/^bearer\s+/i, '')
    .trim();
}

/** Whether it can stand in a header at all. */
export function canBeSent(credential: string): boolean {
  return /^[\x21-\x7e]+$/.test(credential);
}
