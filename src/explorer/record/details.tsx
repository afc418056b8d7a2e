// What else is known: about whom, where and when it was said, and why it is recorded.
import { useWords } from '../i18n/language.js';
import { KnownField } from './known-field.js';
import { Place } from './place.js';
import type { Problem } from './problem.js';
import type { StatementDraft } from './statement-draft.js';
import { DateInput, NoteInput } from './text-inputs.js';

export function Details({
  draft,
  problem,
  change,
}: {
  draft: StatementDraft;
  problem: Problem | null;
  change: (part: Partial<StatementDraft>) => void;
}) {
  const t = useWords();
  return (
    <Place name="details" title={t('record.details')} problem={problem}>
      <DateInput label={t('record.saidOn')} value={draft.saidOn} onChange={(saidOn) => change({ saidOn })} />
      <KnownField
        label={t('record.event')}
        types={['EVENT']}
        known={draft.event ? [draft.event] : []}
        onChange={(known) => change({ event: known.at(-1) ?? null })}
      />
      <KnownField
        label={t('record.about')}
        types={['PERSON', 'ORGANIZATION', 'UNNAMED_AGENT', 'EVENT', 'PLACE', 'TOPIC', 'DOCUMENT']}
        known={draft.about}
        onChange={(about) => change({ about })}
      />
      <NoteInput value={draft.note} onChange={(note) => change({ note })} />
    </Place>
  );
}
