// Who said it, or passed it on? Somebody the graph has, a person it does not have yet, a source whom the text does not name, or
// nobody at all.
import { useId } from 'react';
import type { SearchType, SourceBasis } from '../api/operations.generated.js';
import type { WordKey } from '../i18n/en.js';
import { useWords } from '../i18n/language.js';
import { KnownField } from './known-field.js';
import type { Who } from './statement-draft.js';

const kinds = {
  known: 'record.who.known',
  unnamed: 'record.who.unnamed',
  person: 'record.who.person',
  nobody: 'record.who.nobody',
} as const satisfies Record<Who['kind'], WordKey>;
const ends = { min: 'record.who.min', max: 'record.who.max' } as const;
const agents: SearchType[] = ['PERSON', 'ORGANIZATION', 'UNNAMED_AGENT'];
const bases: readonly SourceBasis[] = [
  'UNSTATED',
  'PARTICIPANT',
  'EYEWITNESS',
  'FAMILIAR',
  'OFFICIAL',
  'DOCUMENT_HOLDER',
];

export function WhoField({
  label,
  who,
  onChange,
}: {
  label: string;
  who: Who;
  onChange: (who: Who) => void;
}) {
  const t = useWords();
  const group = useId();
  const change = (part: Partial<Who>) => onChange({ ...who, ...part });
  return (
    <>
      <div className="record-kinds" role="radiogroup" aria-label={label}>
        {(Object.keys(kinds) as Who['kind'][]).map((kind) => (
          <label key={kind}>
            <input type="radio" name={group} checked={who.kind === kind} onChange={() => change({ kind })} />{' '}
            {t(kinds[kind])}
          </label>
        ))}
      </div>
      {who.kind === 'known' && (
        <KnownField
          label={t('record.who.search')}
          types={agents}
          known={who.known ? [who.known] : []}
          onChange={(known) => change({ known: known.at(-1) ?? null })}
        />
      )}
      {(who.kind === 'person' || who.kind === 'unnamed') && (
        <label className="label record-label">
          {t(who.kind === 'person' ? 'record.who.name' : 'record.who.descriptor')}
          <input
            className="field"
            dir="auto"
            value={who.name}
            onChange={({ target }) => change({ name: target.value })}
          />
        </label>
      )}
      {who.kind === 'unnamed' && <Headcount who={who} change={change} />}
    </>
  );
}

function Headcount({ who, change }: { who: Who; change: (part: Partial<Who>) => void }) {
  const t = useWords();
  return (
    <div className="record-row">
      {(['min', 'max'] as const).map((end) => (
        <label key={end} className="label">
          {t(ends[end])}
          <input
            className="field record-number"
            type="number"
            min={1}
            dir="ltr"
            value={who[end]}
            onChange={({ target }) => change({ [end]: target.value })}
          />
        </label>
      ))}
      <label className="label">
        {t('record.who.basis')}
        <select
          className="field"
          value={who.basis}
          onChange={({ target }) => change({ basis: target.value as SourceBasis })}
        >
          {bases.map((basis) => (
            <option key={basis} value={basis}>
              {t(`basis.${basis}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="record-check">
        <input
          type="checkbox"
          checked={who.approximate}
          onChange={({ target }) => change({ approximate: target.checked })}
        />{' '}
        {t('record.who.approximate')}
      </label>
    </div>
  );
}
