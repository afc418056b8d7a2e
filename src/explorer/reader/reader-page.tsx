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
import { BesideChoice } from './beside-choice.js';
import { DocumentHead, type ReadDocument } from './document-head.js';
import { MarkedText } from './marked-text.js';
import { PassageList } from './passage-list.js';
import { ReaderSide } from './reader-side.js';
import { useScrollTogether } from './scroll-together.js';
import { SelectionBar } from './selection-bar.js';
import { TextNotHeld } from './text-not-held.js';
import { kindredOf, usePassages } from './use-passages.js';
import { useRecording } from './use-recording.js';
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
  const recording = useRecording([
    { document, passages },
    ...(other ? [{ document: other, passages: otherPassages }] : []),
  ]);
  const shared = { chosen, kindred, onChoose: choose };
  return (
    <>
      <DocumentHead document={document} onRecord={recording.may ? recording.begin : null} />
      {document.text !== null && (
        <BesideChoice others={others} chosen={other?.id ?? null} onChoose={setWanted} />
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
        {recording.selected && <SelectionBar selected={recording.selected} actions={recording.actions} />}
        {(passages.total > 0 || recording.open) && (
          <ReaderSide
            recording={recording}
            passages={isOther ? otherPassages : passages}
            document={isOther && other ? other.id : document.id}
            chosen={chosen}
            onChoose={choose}
          />
        )}
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
