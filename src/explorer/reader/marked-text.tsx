// A text with every passage marked. A plain mark keeps Arabic letters joined where it begins or ends inside a word.
import { type MouseEvent, memo, type RefObject, useMemo } from 'react';
import { directionOf } from '../design/bidi.js';
import { markText, type PlacedPassage } from './mark-text.js';

export const MarkedText = memo(function MarkedText({
  text,
  language,
  passages,
  chosen,
  kindred,
  onChoose,
  label,
  column,
}: {
  text: string;
  language: string;
  passages: readonly PlacedPassage[];
  chosen: string;
  /** Passages that show the same statements as the chosen one, in this text or the one beside it. */
  kindred: ReadonlySet<string>;
  onChoose: (passage: string) => void;
  label: string;
  column: RefObject<HTMLElement | null>;
}) {
  const paragraphs = useMemo(() => markText(text, passages), [text, passages]);
  /** The shortest passage here; chosen already, the next longer one. */
  const choose = ({ target }: MouseEvent) => {
    const here = (target as HTMLElement).closest<HTMLElement>('mark')?.dataset.passages?.split(' ');
    if (here) onChoose(here[(here.indexOf(chosen) + 1) % here.length]!);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the panel beside the text steps through the passages with the keyboard
    <section
      className="reader-text"
      ref={column}
      lang={language}
      dir={directionOf(language)}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
      onClick={choose}
    >
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text never move
        <p key={at}>
          {paragraph.map(({ text: words, passages: here }, place) =>
            here.length === 0 ? (
              words
            ) : (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: nor do the stretches of a paragraph
                key={place}
                data-passages={here.join(' ')}
                className={lookOf(here, chosen, kindred)}
              >
                {words}
              </mark>
            ),
          )}
        </p>
      ))}
    </section>
  );
});

function lookOf(here: readonly string[], chosen: string, kindred: ReadonlySet<string>): string | undefined {
  if (here.includes(chosen)) return 'mark-chosen';
  return here.some((passage) => kindred.has(passage)) ? 'mark-kindred' : undefined;
}
