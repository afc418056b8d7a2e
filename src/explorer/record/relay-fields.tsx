// Who passed it on, one after the other, each with the words that say so: whoever heard the speaker first.
import { useWords } from '../i18n/language.js';
import { Place } from './place.js';
import type { Problem } from './problem.js';
import type { RecordDocument } from './record-panel.js';
import type { Relay } from './statement-draft.js';
import { WhoField } from './who-field.js';
import { WordsField } from './words-field.js';

export function RelayFields({
  document,
  relays,
  problem,
  onChange,
  onAdd,
}: {
  document: RecordDocument;
  relays: readonly Relay[];
  problem: Problem | null;
  onChange: (relays: readonly Relay[]) => void;
  onAdd: () => void;
}) {
  const t = useWords();
  const put = (relay: Relay, part: Partial<Relay>) =>
    onChange(relays.map((one) => (one === relay ? { ...one, ...part } : one)));
  return (
    <>
      {relays.map((relay, at) => {
        const title = t('record.relay', { number: at + 1 });
        return (
          <section key={relay.key} className="record-relay" aria-label={title}>
            <Place name={`relay.${relay.key}.words`} title={title} problem={problem}>
              <WordsField
                document={document}
                words={relay.words}
                onChange={(words) => put(relay, { words })}
              />
            </Place>
            <Place name={`relay.${relay.key}.who`} title={t('record.relay.who')} problem={problem}>
              <WhoField label={title} who={relay.who} onChange={(who) => put(relay, { who })} />
            </Place>
            <button
              type="button"
              className="quiet-button"
              onClick={() => onChange(relays.filter((one) => one !== relay))}
            >
              {t('record.relay.remove')}
            </button>
          </section>
        );
      })}
      <p className="record-row">
        <button type="button" className="quiet-button" onClick={onAdd}>
          {t(relays.length === 0 ? 'record.relay.add' : 'record.relay.more')}
        </button>
      </p>
    </>
  );
}
