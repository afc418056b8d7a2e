// What a document says in its own voice: of whom, what, since when, and the words that show it.
import { useEffect, useState } from 'react';
import type { SearchType } from '../api/operations.generated.js';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { Choice } from './choice.js';
import { type ClaimDraft, emptyClaim, predicateNames } from './claim-draft.js';
import { ClaimValue } from './claim-value.js';
import { KnownField } from './known-field.js';
import { Place, Said } from './place.js';
import { isDate, missing, type Problem } from './problem.js';
import type { RecordForm } from './record-panel.js';
import { SaveRow } from './save-row.js';
import { DateInput, NoteInput } from './text-inputs.js';
import { useDraft } from './use-draft.js';
import { useSaveClaim } from './use-save-claim.js';
import { WordsField } from './words-field.js';

const entities: SearchType[] = [
  ...(['PERSON', 'ORGANIZATION', 'UNNAMED_AGENT', 'EVENT', 'PLACE', 'TOPIC', 'DOCUMENT'] as const),
];

export function ClaimForm({ document, offer, onTaken, onSaved, onDiscard }: RecordForm) {
  const t = useWords();
  const [draft, change, forget] = useDraft('claim', document.id, emptyClaim);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { save, saving } = useSaveClaim(document.id);
  useEffect(() => {
    if (offer === null) return;
    change({ words: offer.words });
    onTaken();
  }, [offer, onTaken, change]);
  const press = async () => {
    const lacking = lackingIn(draft);
    setProblem(lacking);
    if (lacking) return;
    const saved = await save(draft);
    if ('place' in saved) return setProblem(saved);
    forget();
    onSaved(saved);
  };
  return (
    <>
      <Place name="words" title={t('record.words')} problem={problem}>
        <WordsField document={document} words={draft.words} onChange={(words) => change({ words })} />
      </Place>
      <Place name="subject" title={t('record.subject')} problem={problem}>
        <KnownField
          label={t('record.subject.search')}
          types={entities}
          known={draft.subject ? [draft.subject] : []}
          onChange={(known) => change({ subject: known.at(-1) ?? null })}
        />
      </Place>
      <Place name="predicate" title={t('record.predicate')} problem={problem}>
        <div className="record-row">
          <Choice
            label={t('record.polarity')}
            value={draft.polarity}
            options={['AFFIRMED', 'DENIED']}
            word={(polarity) => t(polarity === 'DENIED' ? 'record.DENIED' : 'record.AFFIRMED')}
            onChange={(polarity) => change({ polarity })}
          />
          <Choice
            label={t('record.predicate')}
            value={draft.predicate}
            options={predicateNames}
            word={(name) => t(`${draft.polarity === 'DENIED' ? 'denied' : 'predicate'}.${name}` as WordKey)}
            onChange={(predicate) => change({ predicate })}
          />
        </div>
      </Place>
      <Place name="object" title={t('record.object')} problem={problem}>
        <KnownField
          label={t('record.object.search')}
          types={entities}
          known={draft.object ? [draft.object] : []}
          onChange={(known) => change({ object: known.at(-1) ?? null })}
        />
        <ClaimValue draft={draft} change={change} />
      </Place>
      <Place name="details" title={t('record.details')} problem={problem}>
        <div className="record-row">
          <DateInput
            label={t('record.validFrom')}
            value={draft.validFrom}
            onChange={(validFrom) => change({ validFrom })}
          />
          <DateInput
            label={t('record.validTo')}
            value={draft.validTo}
            onChange={(validTo) => change({ validTo })}
          />
        </div>
        <NoteInput value={draft.note} onChange={(note) => change({ note })} />
      </Place>
      <Said problem={problem?.place === 'form' ? problem : null} />
      <SaveRow
        saving={saving}
        onSave={press}
        onDiscard={() => {
          forget();
          onDiscard();
        }}
      />
    </>
  );
}

function lackingIn(draft: ClaimDraft): Problem | null {
  const { words, subject, object, text, number, date, validFrom, validTo } = draft;
  if (words === null) return missing('words', 'record.lacks.words');
  if (subject === null) return missing('subject', 'record.lacks.subject');
  const hasValue = [text, number, date].some((field) => field.trim() !== '');
  if (object === null && !hasValue) return missing('object', 'record.lacks.object');
  if (!isDate(date)) return missing('object', 'record.lacks.date');
  return isDate(validFrom) && isDate(validTo) ? null : missing('details', 'record.lacks.date');
}
