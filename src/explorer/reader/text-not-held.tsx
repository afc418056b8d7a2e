// What is shown of a document whose text is not here? Its passages with their surroundings, and how to attach the text.
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { MarkedWords } from '../quotation/passage-words.js';
import type { ReadDocument } from './document-head.js';
import type { Passage } from './use-passages.js';

export function TextNotHeld({
  document,
  passages,
  chosen,
  onChoose,
}: {
  document: ReadDocument;
  passages: readonly Passage[];
  chosen: string;
  onChoose: (passage: string) => void;
}) {
  const t = useWords();
  if (passages.length === 0) return <p className="nothing">{t('reader.knownOnly')}</p>;
  return (
    <div>
      <div className="reader-not-held">
        <p>{t('reader.notHeld')}</p>
        <p>{t('reader.attach')}</p>
        <p>
          <code dir="ltr">npx isnad attach-text {document.id} report.txt</code>
        </p>
        {document.contentHash && (
          <p className="tag">
            {t('reader.hash')}: <Isolated>{document.contentHash}</Isolated>
          </p>
        )}
      </div>
      <ol className="reader-passages">
        {passages.map((passage) => (
          <li key={passage.id} data-passages={passage.id}>
            <button
              type="button"
              aria-pressed={passage.id === chosen}
              className={passage.id === chosen ? 'reader-passage reader-passage-chosen' : 'reader-passage'}
              onClick={() => onChoose(passage.id)}
            >
              <MarkedWords passage={passage} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
