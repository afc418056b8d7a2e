// A citation for reference managers: BibTeX, RIS, CSL-JSON.
import type { Citation } from './citation.js';

/** `note` tells the chains in words. */
export function asBibtex(citation: Citation, note: string): string {
  const { key, words, speaker, isPerson, saidOn, sources, language, address } = citation;
  const [year, month] = (saidOn ?? '').split('-');
  const fields: [string, string | null | undefined][] = [
    // Braces keep a name whole that has no first and last part.
    ['author', speaker === null ? null : isPerson ? tex(speaker) : `{${tex(speaker)}}`],
    ['title', `{${tex(words)}}`],
    ['year', year],
    ['month', month],
    ['howpublished', sources[0] && tex([sources[0].title, sources[0].publisher].filter(Boolean).join(', '))],
    ['note', tex(note)],
    ['langid', language],
    ['url', address],
  ];
  const body = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${body.join(',\n')}\n}\n`;
}

export function asRis(citation: Citation, note: string): string {
  const { key, words, speaker, saidOn, sources, language, address } = citation;
  const [year = '', month = '', day = ''] = (saidOn ?? '').slice(0, 10).split('-');
  const [source] = sources;
  const fields: [string, string | null | undefined][] = [
    ['TY', 'GEN'],
    ['ID', key],
    ['AU', speaker],
    ['TI', words],
    ['PY', year],
    ['DA', year && [year, month, day].join('/')],
    ['T2', source?.title],
    ['PB', source?.publisher],
    ['LA', language],
    ['N1', note],
    ['UR', address],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value!.replace(/\s+/g, ' ')}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

export function asCsl(citation: Citation, note: string): string {
  const { key, words, speaker, saidOn, sources, language, address } = citation;
  const [source] = sources;
  const item = {
    id: key,
    type: 'document',
    title: words,
    ...(speaker !== null && { author: [{ literal: speaker }] }),
    ...(saidOn !== null && { issued: { 'date-parts': [saidOn.slice(0, 10).split('-').map(Number)] } }),
    ...(source && { 'container-title': source.title }),
    ...(source?.publisher && { publisher: source.publisher }),
    language,
    note,
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function tex(text: string): string {
  return text
    .replace(/[\\{}]/g, (char) => (char === '\\' ? '\\textbackslash{}' : `\\${char}`))
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}
