// In which language does the page speak? English or Arabic; the choice is remembered.
import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { I18nProvider, useLingui } from '@lingui/react';
import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { en, type WordKey } from './en.js';

export type Language = 'en' | 'ar';

const kept = 'isnad:language';
type Words = Record<WordKey, string>;

let arabic: Promise<Words> | undefined;

/** The Arabic words, fetched when they are first needed; English ones where they cannot be. */
function arabicWords(): Promise<Words> {
  arabic ??= import('./ar.js').then(
    ({ ar }) => ar,
    () => en,
  );
  return arabic;
}

const LanguageContext = createContext<{ language: Language; setLanguage(language: Language): void }>({
  language: 'en',
  setLanguage: () => undefined,
});

/** The chosen language, else the browser's own where it is Arabic, else English. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(kept);
  if (chosen === 'ar' || chosen === 'en') return chosen;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

/** Gives the page below its language and its direction; suspends until the words are there. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(firstLanguage);
  const words: Words = language === 'ar' ? use(arabicWords()) : en;
  const i18n = useMemo(() => {
    const made = setupI18n();
    made.setMessagesCompiler(compileMessage);
    made.load(language, words);
    // Digits stay those of the sources, so no Arabic-Indic ones.
    made.activate(language, localeOf(language));
    return made;
  }, [language, words]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  const setLanguage = (next: Language) => {
    localStorage.setItem(kept, next);
    // The page stays as it is until the words of the other language are there.
    startTransition(() => choose(next));
  };
  return (
    <LanguageContext value={{ language, setLanguage }}>
      <I18nProvider i18n={i18n}>
        <AriaI18nProvider locale={localeOf(language)}>{children}</AriaI18nProvider>
      </I18nProvider>
    </LanguageContext>
  );
}

/** The locale for dates and numbers. */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
}

/** The language of the page, and the way to change it. */
export function useLanguage() {
  return useContext(LanguageContext);
}

/** The words of the page: `t('more')`, `t('more.count', { shown, total })`. */
export function useWords(): (key: WordKey, values?: Record<string, unknown>) => string {
  const { i18n } = useLingui();
  return (key, values) => i18n._(key, values);
}
