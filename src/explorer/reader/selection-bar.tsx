// What can be done with the words that are selected? A few buttons beside them. Enter in the text
// presses the first, and Tab leads to them.
import { useLayoutEffect } from 'react';
import { useWords } from '../i18n/language.js';
import type { SelectedWords } from './use-selected-words.js';

/** Room that the buttons take beside the edge of the window. */
const ROOM = 330;

export interface SelectionAction {
  readonly name: string;
  readonly label: string;
  act(): void;
}

export function SelectionBar({
  selected: { left, bottom },
  actions,
}: {
  selected: SelectedWords;
  actions: readonly SelectionAction[];
}) {
  const t = useWords();
  // From the moment that the buttons are seen: somebody may be quick.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isInText = event.target instanceof Element && event.target.matches('.reader-text');
      if (event.key === 'Enter' && isInText) actions[0]?.act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions]);
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label={t('record.selected')}
      // The place on the screen, so no logical side.
      style={{
        left: Math.max(8, Math.min(left - 40, window.innerWidth - ROOM)),
        top: Math.max(80, Math.min(bottom + 10, window.innerHeight - 60)),
      }}
    >
      {actions.map(({ name, label, act }) => (
        <button
          key={name}
          type="button"
          className="button"
          // The words stay selected.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
