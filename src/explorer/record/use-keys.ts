// Under which key is a part of the draft sent? Under the same one while it is the same, so that it is done once, also after a
// reload; under another one once it was changed.
import { useCallback } from 'react';

interface Sent {
  readonly input: string;
  readonly key: string;
}

/** `draft` names the draft; the keys go with `forget`. */
export function useKeys(draft: string): { keyFor(step: string, input: unknown): string; forget(): void } {
  const kept = `isnad:keys:${draft}`;
  const keyFor = useCallback(
    (step: string, input: unknown) => {
      const sent = JSON.parse(sessionStorage.getItem(kept) ?? '{}') as Record<string, Sent>;
      const text = JSON.stringify(input);
      const before = sent[step];
      if (before?.input === text) return before.key;
      const key = newKey();
      sessionStorage.setItem(kept, JSON.stringify({ ...sent, [step]: { input: text, key } }));
      return key;
    },
    [kept],
  );
  const forget = useCallback(() => sessionStorage.removeItem(kept), [kept]);
  return { keyFor, forget };
}

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
