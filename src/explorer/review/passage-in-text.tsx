// The words that show a proposal, where they stand: in the text that is held, in the middle of its window, else among the words
// around them.
import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import type { HeldTextQuery, PassageWordsFragment } from '../api/operations.generated.js';
import { passageAddress } from '../app/address.js';
import { directionOf, Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { MarkedWords, PassageCard } from '../quotation/passage-words.js';
import { markText, paragraphsOf, placePassages } from '../reader/mark-text.js';

export function PassagesInText({
  passages,
  held,
}: {
  passages: readonly PassageWordsFragment[];
  /** The text of a document; undefined until it has come. */
  held: (document: string) => HeldTextQuery | undefined;
}) {
  const documents = [...new Map(passages.map(({ document }) => [document.id, document])).values()];
  return documents.map((document) => {
    const here = passages.filter((passage) => passage.document.id === document.id);
    const text = held(document.id)?.document?.text;
    const stands = text != null && here.some(({ anchor }) => anchor === 'ANCHORED');
    return stands ? (
      <PassageInText key={document.id} text={text} passages={here} />
    ) : (
      here.map((passage) => <PassageCard key={passage.id} passage={passage} />)
    );
  });
}

function PassageInText({ text, passages }: { text: string; passages: readonly PassageWordsFragment[] }) {
  const t = useWords();
  const window = useRef<HTMLElement>(null);
  const [first] = passages as [PassageWordsFragment];
  const { language, name } = first.document;
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const stretches = useMemo(
    () => markText(paragraphs, placePassages(text, passages)),
    [paragraphs, text, passages],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are in another place
  useEffect(() => {
    const box = window.current;
    const mark = box?.querySelector('mark');
    if (!box || !mark) return;
    // Moves the window alone: the page stays where the reviewer has it.
    const { top, height } = mark.getBoundingClientRect();
    box.scrollTop += top + Math.min(height, 60) / 2 - box.getBoundingClientRect().top - box.clientHeight / 2;
  }, [stretches]);
  const apart = passages.filter(({ anchor }) => anchor !== 'ANCHORED');
  return (
    <figure className="held-words">
      <figcaption>
        <Isolated>{name}</Isolated> <Link href={passageAddress(first)}>{t('chain.reads')}</Link>
      </figcaption>
      <section
        ref={window}
        className="held-text"
        lang={language}
        dir={directionOf(language)}
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        tabIndex={0}
      >
        {paragraphs.map(({ at }, index) => (
          <p key={at}>
            {stretches[index]!.map(({ text: words, passages: here }, place) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a paragraph never move
              here.length === 0 ? words : <mark key={place}>{words}</mark>,
            )}
          </p>
        ))}
      </section>
      {apart.map((passage) => (
        <MarkedWords key={passage.id} passage={passage} />
      ))}
    </figure>
  );
}
