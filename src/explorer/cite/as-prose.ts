// A citation to read: text, Markdown, HTML.
import type { useWords } from '../i18n/language.js';
import type { Citation, Source } from './citation.js';

type Words = ReturnType<typeof useWords>;

/** `date` puts a partial date into words. */
export function asText(citation: Citation, t: Words, date: (date: string) => string): string {
  return lines(citation, t, date, (text) => text).join('\n');
}

export function asMarkdown(citation: Citation, t: Words, date: (date: string) => string): string {
  const [words = '', ...rest] = lines(citation, t, date, (text) => text.replace(/[\\`*_[\]<>#]/g, '\\$&'));
  const address = rest.pop() ?? '';
  return [`> ${words}`, '', rest.join('  \n'), '', `<${address}>`].join('\n');
}

export function asHtml(citation: Citation, t: Words, date: (date: string) => string): string {
  const [words = '', ...rest] = lines(citation, t, date, escaped);
  const address = rest.pop() ?? '';
  return [
    `<blockquote cite="${address}" lang="${citation.language}" dir="auto"><p>${words}</p></blockquote>`,
    `<p>${rest.join('<br>')}</p>`,
    `<p><a href="${address}">${address}</a></p>`,
  ].join('\n');
}

/** The quotation, the speaker, each chain with its source, the address. */
function lines(
  citation: Citation,
  t: Words,
  date: (date: string) => string,
  safe: (text: string) => string,
): string[] {
  const { words, original, isQuoted, speaker, saidOn, sources, address } = citation;
  const quoted = isQuoted ? t('quote.open') + words + t('quote.close') : words;
  const who = speaker ?? t('statement.nobody');
  return [
    safe(original === null ? quoted : `${quoted} (${original})`),
    safe(saidOn === null ? `— ${who}` : `— ${who}, ${date(saidOn)}`),
    ...sources.map((source) => safe(sourceLine(source, t, date))),
    safe(address),
  ];
}

export function sourceLine(
  { title, publisher, publishedOn, relays }: Source,
  t: Words,
  date: (date: string) => string,
): string {
  const document = [title, publisher, publishedOn && date(publishedOn)].filter(Boolean).join(', ');
  // The nearest to the words is named first, as one says it.
  const passed = [...relays].reverse().map((who) => t('cite.passedOn', { who }));
  return [...passed, t('cite.in', { document })].join(', ');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
