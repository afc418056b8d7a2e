// The passages as a list: the same as the marks, for whoever does not see them, and instead of them where no text is held.
import { memo, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/language.js';
import { MarkedWords } from '../quotation/passage-words.js';
import type { Passage } from './use-passages.js';

/** So many are shown at first, and added with each press. */
const STEP = 100;

export function PassageList({
  passages,
  chosen,
  onChoose,
  follows = false,
}: {
  passages: readonly Passage[];
  chosen: string;
  onChoose: (passage: string) => void;
  /** Whether the chosen one comes into sight by itself. */
  follows?: boolean;
}) {
  const t = useWords();
  const [wanted, setWanted] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const at = passages.findIndex(({ id }) => id === chosen);
  const shown = Math.min(passages.length, Math.max(wanted, at + 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chosen one is brought into sight
  useEffect(() => {
    if (follows) list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'center' });
  }, [chosen, at >= 0, follows]);
  return (
    <>
      <ol className="reader-passages" ref={list}>
        {passages.slice(0, shown).map((passage) => (
          <Item key={passage.id} passage={passage} isChosen={passage.id === chosen} onChoose={onChoose} />
        ))}
      </ol>
      {shown < passages.length && (
        <p className="actions">
          <button type="button" className="quiet-button" onClick={() => setWanted(shown + STEP)}>
            {t('more')}
          </button>
          <span className="tag">{t('more.count', { shown, total: passages.length })}</span>
        </p>
      )}
    </>
  );
}

const Item = memo(function Item({
  passage,
  isChosen,
  onChoose,
}: {
  passage: Passage;
  isChosen: boolean;
  onChoose: (passage: string) => void;
}) {
  return (
    <li>
      <button
        type="button"
        aria-pressed={isChosen}
        className={isChosen ? 'reader-passage reader-passage-chosen' : 'reader-passage'}
        onClick={() => onChoose(passage.id)}
      >
        <MarkedWords passage={passage} />
      </button>
    </li>
  );
});
