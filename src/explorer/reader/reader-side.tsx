// What stands beside the text: what the chosen passage shows, or the form in which something is recorded from it.
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { Waiting } from '../api/answered.js';
import { addressOf } from '../app/address.js';
import { useWords } from '../i18n/language.js';
import { PassagePanel } from './passage-panel.js';
import type { Passages } from './use-passages.js';
import type { Recording } from './use-recording.js';

const RecordPanel = lazy(() => import('../record/record-panel.js'));

export function ReaderSide({
  recording,
  passages,
  chosen,
  document,
  onChoose,
}: {
  recording: Recording;
  passages: Passages;
  chosen: string;
  /** Whose passages these are. */
  document: string;
  onChoose: (passage: string) => void;
}) {
  const { may, open, offer, saved, close, taken, keep } = recording;
  if (may && open)
    return (
      <Suspense fallback={<Waiting />}>
        <RecordPanel
          key={open.kind}
          kind={open.kind}
          document={open.document}
          offer={offer}
          onTaken={taken}
          onSaved={keep}
          onDiscard={close}
          onClose={close}
        />
      </Suspense>
    );
  return (
    <PassagePanel passages={passages} chosen={chosen} document={document} onChoose={onChoose}>
      {saved && <Recorded saved={saved} />}
    </PassagePanel>
  );
}

function Recorded({ saved: { id, status } }: { saved: NonNullable<Recording['saved']> }) {
  const t = useWords();
  return (
    <p className="record-saved" role="status">
      {t(status === 'PROPOSED' ? 'record.waits' : 'record.done')}{' '}
      <Link href={addressOf(id)}>{t('record.see')}</Link>
    </p>
  );
}
