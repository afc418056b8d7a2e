// What is shown of a document whose text is not here? Its passages with their surroundings, and how to attach the text.
import { Isolated } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { ReadDocument } from './document-head.js';
import { PassageList } from './passage-list.js';
import type { Passages } from './use-passages.js';

export function TextNotHeld({
  document,
  passages,
  chosen,
  onChoose,
}: {
  document: ReadDocument;
  passages: Passages;
  chosen: string;
  onChoose: (passage: string) => void;
}) {
  const t = useWords();
  if (passages.total === 0) return <p className="nothing">{t('reader.knownOnly')}</p>;
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
      <PassageList passages={passages.known} chosen={chosen} onChoose={onChoose} follows />
    </div>
  );
}
