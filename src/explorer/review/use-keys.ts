// Which key does what? Single keys of the page: never while somebody types, in a dialog, or with Ctrl, Alt or Meta.
import { useEffect, useRef } from 'react';

export type KeyAction = 'accept' | 'reject' | 'next' | 'previous' | 'undo' | 'note' | 'keys';

export const keyOf = {
  accept: 'a',
  reject: 'r',
  next: 'j',
  previous: 'k',
  undo: 'u',
  note: 'n',
  keys: '?',
} as const satisfies Record<KeyAction, string>;

const actions = Object.keys(keyOf) as KeyAction[];
/** Held down, these go on; no decision is ever made twice by one press. */
const repeated: readonly KeyAction[] = ['next', 'previous'];
const elsewhere =
  'input, textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=combobox], [role=listbox], [role=menu]';

export function useKeys(does: Readonly<Record<KeyAction, () => void>>, on: boolean): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === undefined || (!on && action !== 'keys')) return;
      if (event.defaultPrevented || event.isComposing) return;
      if (event.repeat && !repeated.includes(action)) return;
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      latest.current[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

/** By the letter on the key; on a keyboard of another script, by the place where the Latin letter would be. */
function actionOf({ key, code, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): KeyAction | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === '?' || key === '؟') return 'keys';
  if (shiftKey) return undefined;
  const letter = /^\p{L}{1,2}$/u.test(key) && !/^[a-z]/i.test(key) ? code.replace(/^Key/, '') : key;
  return actions.find((action) => keyOf[action] === letter.toLowerCase());
}
