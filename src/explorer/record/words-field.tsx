// Which words show it? Those selected in the text, or typed here and found in it; where they stand more than once, one place
// is chosen.
import { useEffect, useRef, useState } from 'react';
import { directionOf } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { MarkedWords } from '../quotation/passage-words.js';
import type { RecordDocument } from './record-panel.js';
import { placesOf, type Words } from './words.js';

/** So many places are shown to choose from. */
const MOST = 20;

export function WordsField({
  document,
  words,
  onChange,
}: {
  document: RecordDocument;
  words: Words | null;
  onChange: (words: Words | null) => void;
}) {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [places, setPlaces] = useState<readonly Words[]>([]);
  const [field, other] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLButtonElement>(null)];
  // What takes the place of the field that had the focus has it next.
  const moved = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field changes with the words
  useEffect(() => {
    if (moved.current) (other.current ?? field.current)?.focus({ preventScroll: true });
    moved.current = false;
  }, [words]);
  const change = (next: Words | null) => {
    moved.current = true;
    setPlaces([]);
    onChange(next);
  };
  const find = () => {
    const exact = typed.trim();
    if (exact === '') return;
    const found = document.text === null ? [] : placesOf(document.text, exact, MOST);
    if (found.length > 1) return setPlaces(found);
    // What does not stand there letter by letter, the server looks for, and says the nearest place.
    change(found[0] ?? { exact, prefix: null, suffix: null, start: null, end: null });
  };
  if (words)
    return (
      <>
        <MarkedWords passage={{ ...words, document: markedDocument(document) }} />
        {words.start === null && document.text !== null && (
          <p className="tag">{t('record.words.elsewhere')}</p>
        )}
        <p className="record-row">
          <button
            type="button"
            className="quiet-button"
            ref={other}
            onClick={() => {
              setTyped(words.exact);
              change(null);
            }}
          >
            {t('record.words.other')}
          </button>
        </p>
      </>
    );
  return (
    <>
      <label className="label record-label">
        {t(document.text === null ? 'record.words.type' : 'record.words.find')}
        <textarea
          ref={field}
          className="field record-text"
          lang={document.language}
          dir={directionOf(document.language)}
          rows={2}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setPlaces([]);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            find();
          }}
        />
      </label>
      <p className="record-row">
        <button type="button" className="quiet-button" onClick={find}>
          {t(document.text === null ? 'record.words.take' : 'record.words.look')}
        </button>
      </p>
      {places.length > 1 && (
        <>
          <p role="status">{t('record.words.places', { count: places.length })}</p>
          <ol className="record-choices">
            {places.map((place) => (
              <li key={place.start}>
                <button type="button" className="reader-passage" onClick={() => change(place)}>
                  <MarkedWords passage={{ ...place, document: markedDocument(document) }} />
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function markedDocument({ id, name, language }: RecordDocument) {
  return { __typename: 'Document' as const, id, name, language, url: null };
}
