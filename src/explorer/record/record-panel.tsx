// The panel beside the text in which a statement or a claim is recorded.
import { useEffect, useRef } from 'react';
import type { PassageOfReaderFragment, ReviewStatus } from '../api/operations.generated.js';
import { useWords } from '../i18n/language.js';
import { ClaimForm } from './claim-form.js';
import type { DraftKind } from './draft-store.js';
import { StatementForm } from './statement-form.js';
import type { Words } from './words.js';
import './record.css';

/** The document whose words show it. */
export interface RecordDocument {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly text: string | null;
}

/** Words selected in the text while the panel is open, and what they are to show. */
export interface Offer {
  readonly words: Words;
  readonly as: 'evidence' | 'relay';
}

export interface Saved {
  readonly id: string;
  readonly status: ReviewStatus;
  readonly passages: readonly PassageOfReaderFragment[];
}

export interface RecordForm {
  readonly document: RecordDocument;
  readonly offer: Offer | null;
  onTaken(): void;
  onSaved(saved: Saved): void;
  /** Lets go of what was typed. */
  onDiscard(): void;
}

export default function RecordPanel({
  kind,
  onClose,
  ...form
}: RecordForm & { kind: DraftKind; onClose: () => void }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = t(kind === 'statement' ? 'record.statement' : 'record.claim');
  return (
    <aside
      className="reader-panel record-panel"
      aria-label={title}
      onKeyDown={(event) => {
        // In a search, Escape closes what was found.
        if (event.key === 'Escape' && !(event.target as Element).matches('input')) onClose();
      }}
    >
      <div className="record-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <p className="tag">{t('record.kept')}</p>
      {kind === 'statement' ? (
        <StatementForm key={form.document.id} {...form} />
      ) : (
        <ClaimForm key={form.document.id} {...form} />
      )}
    </aside>
  );
}
