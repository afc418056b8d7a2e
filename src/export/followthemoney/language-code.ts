// FollowTheMoney names languages by the three letters of ISO 639-3, BCP 47 by two where there are two.
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fa: 'fas',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  ku: 'kur',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ru: 'rus',
  so: 'som',
  sw: 'swa',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  zh: 'zho',
};

/** The code of a language, without its region; undefined for one of two letters that is not in the list. */
export function languageCode(tag: string | undefined): string | undefined {
  const language = tag?.split('-')[0] ?? '';
  return THREE_LETTERS[language] ?? (language.length === 3 ? language : undefined);
}
