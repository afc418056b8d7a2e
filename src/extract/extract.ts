// Text in, attributions out: who said what, through whom, with which words. The one entry for both languages.
import { codePoints } from '../anchor/code-points.js';
import { fold } from '../anchor/fold.js';
import { extractArabic } from './arabic/extract-arabic.js';
import type { Attribution, Span } from './attribution.js';
import { extractEnglish } from './english/extract-english.js';
import type { Finding } from './finding.js';
import { type Nested, RULE_TRUST } from './nest-findings.js';
import { quoteForm } from './quote-form.js';
import { type Mention, referenceResolver } from './resolve-references.js';
import { speechAct } from './speech-act.js';
import { statedDate } from './stated-date.js';
import { unnamedSource } from './unnamed-source.js';

export interface ExtractOptions {
  /** BCP 47; anything but Arabic and English is told apart by its script. */
  language?: string | null;
  /** EDTF; without a full date `on Friday` stays undated. */
  publishedOn?: string | null;
}

/**
 * The attributions of a text, in its order; empty when it quotes nobody. Linear in the length of the text and never
 * throws, whatever the text. Nothing is looked up outside the text: who a source is, is for `linkAgents`.
 */
export function extractAttributions(text: string, options: ExtractOptions = {}): Attribution[] {
  const arabic = isArabic(text, options.language);
  const { nested, subjects } = arabic ? extractArabic(text) : { nested: extractEnglish(text), subjects: [] };
  const points = codePoints(text);
  const toPoints = (spans: readonly (readonly [number, number])[]): Span[] =>
    spans.map(([start, end]): Span => [points.fromUtf16(start), points.fromUtf16(end)]);

  const resolver = referenceResolver(text);
  let next = 0;
  const waiting = subjects.map(
    (subject): Mention => ({
      ...agreement(subject.verbForm),
      span: subject.span,
      plural: isPlural(text.slice(...subject.span), unnamedSource(text, subject.span, true) !== null),
      unnamed: unnamedSource(text, subject.span, true) !== null,
      inner: false,
    }),
  );
  return nested.map(({ finding, within }, index): Attribution => {
    const at = finding.source[0]?.[0] ?? finding.cue[0]?.[0] ?? finding.content[0]![0];
    while (next < waiting.length && waiting[next]!.span[1] <= at) resolver.remember(waiting[next++]!);
    const source = finding.source[0] ?? null;
    const unnamed = source && unnamedSource(text, source, arabic);
    const form = verbForm(text, finding);
    const shown = arabic && finding.rule !== 'according' ? agreement(form) : { gender: null, plural: null };
    const refers =
      source || (arabic && !/^(قيل|يقال|يشار|يذكر)/.test(form))
        ? resolver.resolve({ at, source, ...shown })
        : null;
    if (source) {
      const mention = mentionOf(text, source, finding, unnamed !== null, shown.gender, inner(nested, index));
      resolver.remember({ ...mention, refersTo: refers });
    }
    return {
      content: toPoints(finding.content),
      source: toPoints(finding.source),
      cue: toPoints(finding.cue),
      form: quoteForm(text, finding.content),
      act: speechAct(finding.verb),
      conveyedBy: within,
      unnamed,
      refersTo: refers && toPoints([refers])[0]!,
      saidOn: statedDate(besideCue(text, finding), options.publishedOn),
      confidence: confidence(finding, refers !== null),
    };
  });
}

/** Whether a text is read as Arabic: by its stated language, else by which letters most of its start is written in. */
function isArabic(text: string, language: string | null | undefined): boolean {
  if (/^ar\b/i.test(language ?? '')) return true;
  if (/^en\b/i.test(language ?? '')) return false;
  const start = text.slice(0, 2_000);
  return (start.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (start.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

function verbForm(text: string, finding: Finding): string {
  const cue = finding.cue[0];
  return cue ? fold(text.slice(cue[0], cue[1])).text.replace(/^[وف](?=[\u0621-\u064a]{3})/, '') : '';
}

/** Gender and number as an Arabic verb form shows them. */
function agreement(form: string): Pick<Mention, 'gender' | 'plural'> {
  const plural = /(وا|ون)$/.test(form);
  return { gender: plural ? 'm' : /ت$|^ت/.test(form) ? 'f' : 'm', plural };
}

function mentionOf(
  text: string,
  span: [number, number],
  finding: Finding,
  unnamed: boolean,
  gender: Mention['gender'],
  isInner: boolean,
): Mention {
  const words = text.slice(span[0], span[1]);
  const title = /^(mr|mrs|ms|he|she)\b/i.exec(words)?.[1]?.toLowerCase();
  return {
    span,
    gender: title ? (/^mr$|^he$/.test(title) ? 'm' : 'f') : gender,
    plural: isPlural(words, unnamed) ? true : /\p{Lu}|[\u0600-\u06ff]/u.test(words) ? false : null,
    unnamed,
    inner: isInner && finding.rule !== 'according',
  };
}

function isPlural(words: string, unnamed: boolean): boolean {
  if (/^(one|أحد|إحدى|احد|احدى)\s/i.test(words)) return false;
  return (
    / و\S|\band\b|\b(people|sources|officials|aides|donors|critics|analysts|voters|experts|they)\b|مصادر|مسؤول[يو]/i.test(
      words,
    ) ||
    (unnamed && /^\S+(ين|ان|ون)(\s|$)/.test(words))
  );
}

/** Whether a finding stands inside what another one reports; inside a relay it is still the one who speaks. */
function inner(nested: Nested[], index: number): boolean {
  const within = nested[index]!.within;
  return within !== null && nested[within]!.finding.rule !== 'according';
}

/** The words beside the cue that may state a day: up to the content on either side, within the line. */
function besideCue(text: string, finding: Finding): string {
  const cue = finding.cue[0];
  if (!cue) return '';
  const marks = [...finding.content, ...finding.source].flat();
  const before = Math.max(
    cue[0] - 40,
    ...marks.filter((mark) => mark <= cue[0]),
    lastLineBreak(text, cue[0]),
  );
  const after = Math.min(cue[1] + 60, ...marks.filter((mark) => mark >= cue[1]));
  const source = finding.source[0];
  const beyond =
    source && source[0] >= cue[1] ? text.slice(source[1], source[1] + 40) : text.slice(after, after);
  return `${text.slice(Math.max(0, before), cue[0])} ${text.slice(cue[1], after)} ${beyond.split(/[\n.“«"]/, 1)[0]!}`;
}

/** The line break before an index, looked for no farther back than the words beside a cue reach. */
function lastLineBreak(text: string, index: number): number {
  const from = Math.max(0, index - 60);
  const at = text.slice(from, index).lastIndexOf('\n');
  return at < 0 ? 0 : from + at;
}

/** The measured share of such findings that are right, less when the source had to be worked out. */
function confidence(finding: Finding, resolved: boolean): number {
  return Math.round(RULE_TRUST[finding.rule] * (resolved ? 0.85 : 1) * 100) / 100;
}
