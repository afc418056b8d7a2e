// One value of the record in words: a name, a text, a date, a number, one of a list, or another node.
import { type Headcount, headcountInWords } from '../agent/headcount.js';
import { ClaimValue } from '../claim/claim-value.js';
import { valueParts } from '../claim/value-in-words.js';
import { DateText } from '../date/date-text.js';
import { Directed, Isolated } from '../design/bidi.js';
import { en, type WordKey } from '../i18n/en.js';
import { localeOf, useLanguage, useWords } from '../i18n/language.js';
import { languageName } from '../quotation/quotation.js';
import type { Fields } from './change-lines.js';
import { isDate, valueWord } from './field-word.js';
import { NodeName } from './names.js';
import { percent } from './percent.js';

/** `type`: that of the node's id. A list is told item by item. */
export function Value({ type, field, value }: { type: string; field: string; value: unknown }) {
  const t = useWords();
  const { language } = useLanguage();
  const locale = localeOf(language);
  if (value === null || value === undefined) return <span className="tag">{t('history.nothing')}</span>;
  if (Array.isArray(value))
    return (
      <span className="history-items">
        {value.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list of the past never changes
          <Value key={at} type={type} field={field} value={item} />
        ))}
      </span>
    );
  if (isDate(field, value)) return <DateText from={value} />;
  if (typeof value === 'string') {
    const key = valueWord(type, field, value);
    return key === null ? <Directed text={value} /> : <span>{t(key)}</span>;
  }
  if (typeof value === 'number') return <span>{new Intl.NumberFormat(locale).format(value)}</span>;
  if (typeof value !== 'object') return <span>{String(value)}</span>;
  const item = value as Fields;
  if (typeof item.to === 'string')
    return <End to={item.to} properties={item.properties as Fields | undefined} />;
  if ('scheme' in item) return <Isolated lang="en">{`${item.scheme} ${item.value}`}</Isolated>;
  if (field === 'headcount') return <span>{headcountInWords(value as Headcount, t)}</span>;
  if (field === 'value')
    return (
      <span>
        <ClaimValue parts={valueParts(claimValue(item), t, locale)} />
      </span>
    );
  if (typeof item.text === 'string') return <Version item={item} text={item.text} />;
  return <code dir="ltr">{JSON.stringify(value)}</code>;
}

/** Words in a language: a name or a text, and what sort of it. */
function Version({ item, text }: { item: Fields; text: string }) {
  const t = useWords();
  const kind = `history.name.${item.kind}`;
  const language = typeof item.language === 'string' ? item.language : null;
  return (
    <span>
      <Directed text={text} lang={language ?? undefined} />{' '}
      <span className="tag">
        {[
          language === null ? '' : languageName(language, t),
          item.original === true ? t('history.original') : '',
          kind in en && item.kind !== 'PREFERRED' ? t(kind as WordKey) : '',
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </span>
    </span>
  );
}

/** Where an edge leads, and what is said of it. */
function End({ to, properties }: { to: string; properties: Fields | undefined }) {
  const t = useWords();
  const locale = localeOf(useLanguage().language);
  const stance = `history.stance.${properties?.stance}`;
  return (
    <span>
      <NodeName id={to} />
      {stance in en && <span className="tag"> {t(stance as WordKey)}</span>}
      {typeof properties?.confidence === 'number' && (
        <span className="tag"> {t('same.sure', { sure: percent(properties.confidence, locale) })}</span>
      )}
    </span>
  );
}

/** A claim's value as the API gives it, with null for what it does not say. */
function claimValue(stored: Fields): Parameters<typeof valueParts>[0] {
  const nothing = { text: null, number: null, max: null, unit: null, date: null, approximate: false };
  return { ...nothing, ...stored } as Parameters<typeof valueParts>[0];
}
