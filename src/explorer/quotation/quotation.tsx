// Words that somebody said, set as what they are: quoted when they are the speaker's own, plain when they are retold.
import { directionOf } from '../design/bidi.js';
import { useWords } from '../i18n/language.js';
import type { Version } from './choose-text.js';
import './quotation.css';

export function Quotation({ version, form }: { version: Version; form: string }) {
  const language = version.language.split('-')[0]!;
  const [open, close] = language === 'ar' ? ['«', '»'] : ['“', '”'];
  const isQuoted = form === 'DIRECT';
  return (
    <q
      className={isQuoted ? 'quotation' : 'quotation quotation-retold'}
      lang={version.language}
      dir={directionOf(language)}
    >
      {isQuoted && <span className="quotation-mark">{open}</span>}
      {version.text}
      {isQuoted && <span className="quotation-mark">{close}</span>}
    </q>
  );
}

/** Says that the words shown are a translation, and from what; nothing for the original ones. */
export function TranslatedFrom({ texts, shown }: { texts: readonly Version[]; shown: Version }) {
  const t = useWords();
  const original = texts.find((text) => text.original);
  if (shown.original || original === undefined) return null;
  return (
    <span className="tag">{t('statement.translated', { language: languageName(original.language, t) })}</span>
  );
}

/** The name of a language in the language of the page; its tag for one that the page has no name for. */
export function languageName(tag: string, t: ReturnType<typeof useWords>): string {
  const [main = ''] = tag.split('-');
  return main === 'ar' || main === 'en' || main === 'es' || main === 'fr' ? t(`language.${main}`) : tag;
}
