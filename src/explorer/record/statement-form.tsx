// What was said, by whom, through whom, and the words that show it.
import { useEffect, useRef, useState } from 'react';
import { directionOf } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import { acts, forms } from '../statement/statement-filter.js';
import { Choice } from './choice.js';
import { Details } from './details.js';
import { Place, Said } from './place.js';
import { isDate, missing, type Problem } from './problem.js';
import type { Offer, RecordForm } from './record-panel.js';
import { RelayFields } from './relay-fields.js';
import { SaveRow } from './save-row.js';
import { emptyStatement, type StatementDraft, type Who, withRelay, withWords } from './statement-draft.js';
import { useDraft } from './use-draft.js';
import { useSaveStatement } from './use-save-statement.js';
import { WhoField } from './who-field.js';
import { WordsField } from './words-field.js';

export function StatementForm({ document, offer, onTaken, onSaved, onDiscard }: RecordForm) {
  const t = useWords();
  const [draft, change, forget] = useDraft('statement', document.id, () => emptyStatement(document.language));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [filled, setFilled] = useState<Offer | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const { save, saving } = useSaveStatement(document);
  useEffect(() => {
    if (offer === null) return;
    change((before) =>
      offer.as === 'relay' ? withRelay(before, offer.words) : withWords(before, offer.words),
    );
    setFilled(offer);
    onTaken();
  }, [offer, onTaken, change]);
  // What was filled in comes into sight.
  useEffect(() => {
    const places = form.current?.querySelectorAll(
      filled?.as === 'relay' ? '[data-place^="relay."][data-place$=".words"]' : '[data-place="words"]',
    );
    if (filled) [...(places ?? [])].at(-1)?.scrollIntoView({ block: 'nearest' });
  }, [filled]);

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
    <div ref={form}>
      <Place name="words" title={t('record.words')} problem={problem}>
        <WordsField
          document={document}
          words={draft.words}
          onChange={(words) => change((before) => (words ? withWords(before, words) : { words }))}
        />
      </Place>
      <Place name="text" title={t('record.text')} problem={problem}>
        <textarea
          className="field record-text"
          aria-label={t('record.text')}
          lang={draft.language}
          dir={directionOf(draft.language)}
          rows={3}
          value={draft.text}
          onChange={({ target }) => change({ text: target.value })}
        />
        <div className="record-row">
          <Choice
            label={t('filter.form')}
            value={draft.form}
            options={forms}
            word={(form) => t(`form.${form}`)}
            onChange={(form) => change({ form })}
          />
          <Choice
            label={t('filter.act')}
            value={draft.act}
            options={acts}
            word={(act) => t(`act.${act}`)}
            onChange={(act) => change({ act })}
          />
        </div>
      </Place>
      <Place name="speaker" title={t('record.speaker')} problem={problem}>
        <WhoField
          label={t('record.speaker')}
          who={draft.speaker}
          onChange={(speaker) => change({ speaker })}
        />
      </Place>
      <RelayFields
        document={document}
        relays={draft.relays}
        problem={problem}
        onChange={(relays) => change({ relays })}
        onAdd={() => change((before) => withRelay(before, null))}
      />
      <Details draft={draft} problem={problem} change={change} />
      <Said problem={problem?.place === 'form' ? problem : null} />
      <SaveRow
        saving={saving}
        onSave={press}
        onDiscard={() => {
          forget();
          onDiscard();
        }}
      />
    </div>
  );
}

/** What the server would refuse, found before anything is sent; null where nothing is. */
function lackingIn({ words, text, speaker, relays, saidOn }: StatementDraft): Problem | null {
  if (words === null) return missing('words', 'record.lacks.words');
  if (text.trim() === '') return missing('text', 'record.lacks.text');
  if (lacksWho(speaker)) return missing('speaker', 'record.lacks.who');
  for (const relay of relays) {
    if (relay.words === null) return missing(`relay.${relay.key}.words`, 'record.lacks.words');
    if (lacksWho(relay.who)) return missing(`relay.${relay.key}.who`, 'record.lacks.who');
  }
  return isDate(saidOn) ? null : missing('details', 'record.lacks.date');
}

function lacksWho({ kind, known, name }: Who): boolean {
  return kind === 'known' ? known === null : kind !== 'nobody' && name.trim() === '';
}
