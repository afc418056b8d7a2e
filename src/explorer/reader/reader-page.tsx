// The document reader: the text with every passage marked, beside its translation, and what each passage shows.
import { parseAsString, useQueryState } from 'nuqs';
import { useCallback, useMemo, useRef } from 'react';
import { Answered } from '../api/answered.js';
import { ReaderDocument } from '../api/operations.generated.js';
import { useAnswer } from '../api/use-answer.js';
import { MissingPage } from '../app/missing-page.js';
import { Page } from '../app/page.js';
import { setHash, useHash } from '../app/use-hash.js';
import { StatementSection } from '../entity/section.js';
import { useAsOf } from '../history/as-of.js';
import { HistoryDisclosure } from '../history/history-disclosure.js';
import { useLanguage, useWords } from '../i18n/language.js';
import { languageName } from '../quotation/quotation.js';
import { DocumentHead, type ReadDocument } from './document-head.js';
import { MarkedText } from './marked-text.js';
import { PassageList } from './passage-list.js';
import { PassagePanel } from './passage-panel.js';
import { useScrollTogether } from './scroll-together.js';
import { TextNotHeld } from './text-not-held.js';
import { kindredOf, usePassages } from './use-passages.js';
import './reader.css';

export default function ReaderPage({ id }: { id: string }) {
  const { language } = useLanguage();
  const answer = useAnswer(ReaderDocument, { id, lang: language, asOf: useAsOf() });
  if (answer.data?.document === null) return <MissingPage id={id} />;
  return (
    <Page title={answer.data?.document?.name ?? ''} heading={false}>
      <Answered answer={answer}>{({ document }) => document && <Read document={document} />}</Answered>
    </Page>
  );
}

function Read({ document }: { document: ReadDocument }) {
  const t = useWords();
  const chosen = useHash();
  const [wanted, setWanted] = useQueryState('beside', parseAsString.withOptions({ history: 'push' }));
  const others = [
    ...(document.translationOf ? [document.translationOf] : []),
    ...document.translations,
  ].filter(({ text }) => text !== null);
  const other =
    document.text === null || wanted === 'none'
      ? null
      : (others.find(({ id }) => id === wanted) ?? others[0] ?? null);
  const passages = usePassages(document.id, document.passages);
  const otherPassages = usePassages(other?.id ?? null, null);
  const isOther = otherPassages.known.some(({ id }) => id === chosen);
  const [left, right] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  const lead = useScrollTogether(left, right, other?.id ?? null);
  const choose = useCallback((passage: string) => setHash(passage), []);
  const kindred = useMemo(
    () => kindredOf(chosen, [...passages.known, ...otherPassages.known]),
    [chosen, passages.known, otherPassages.known],
  );
  const shared = { chosen, kindred, onChoose: choose };
  return (
    <>
      <DocumentHead document={document} />
      {document.text !== null && others.length > 0 && (
        <p className="actions">
          <button
            type="button"
            className="quiet-button"
            aria-pressed={other === null}
            onClick={() => setWanted('none')}
          >
            {t('reader.alone')}
          </button>
          {others.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="quiet-button"
              aria-pressed={other?.id === id}
              onClick={() => setWanted(id)}
            >
              {t('reader.beside')}: <bdi>{name}</bdi>
            </button>
          ))}
        </p>
      )}
      <div className={other ? 'reader reader-two' : 'reader'}>
        {document.text === null ? (
          <TextNotHeld document={document} passages={passages} {...shared} />
        ) : (
          <MarkedText
            column={left}
            text={document.text}
            document={document.id}
            onShow={lead}
            language={document.language}
            passages={passages}
            label={`${document.name} · ${languageName(document.language, t)}`}
            {...shared}
          />
        )}
        {other?.text && (
          <MarkedText
            column={right}
            text={other.text}
            document={other.id}
            onShow={lead}
            language={other.language}
            passages={otherPassages}
            label={`${other.name} · ${languageName(other.language, t)}`}
            {...shared}
          />
        )}
        {passages.total > 0 && <PassagePanel passages={isOther ? otherPassages : passages} {...shared} />}
      </div>
      {document.text !== null && passages.total > 0 && (
        <details className="reader-list">
          <summary>{t('reader.list')}</summary>
          <PassageList passages={passages.known} chosen={chosen} onChoose={choose} />
        </details>
      )}
      <StatementSection
        title={t('reader.found')}
        page={document.recorded}
        filter={{ document: document.id }}
      />
      <HistoryDisclosure id={document.id} />
    </>
  );
}
