// What does the server take for what was filled in?
import type {
  AddPersonInput,
  AddUnnamedAgentInput,
  RecordStatementInput,
} from '../api/operations.generated.js';
import { scriptLanguage } from '../design/bidi.js';
import type { StatementDraft, Who } from './statement-draft.js';
import { evidenceOf, type Words } from './words.js';

export function personInput({ name }: Who): AddPersonInput {
  return { names: [{ text: name.trim(), language: scriptLanguage(name) }] };
}

export function unnamedInput({ name, min, max, approximate, basis }: Who): AddUnnamedAgentInput {
  const count = (text: string) => (text.trim() === '' ? null : Number(text));
  const [least, most] = [count(min), count(max)];
  const headcount = least === null && most === null ? null : { min: least, max: most, approximate };
  return { names: [{ text: name.trim(), language: scriptLanguage(name) }], headcount, basis };
}

export function statementInput(
  draft: StatementDraft,
  document: string,
  speaker: string | null,
): RecordStatementInput {
  const { text, language, form, act, words, about, event, saidOn } = draft;
  return {
    texts: [{ text: text.trim(), language, original: true }],
    form,
    act,
    ...(speaker === null ? {} : { speaker }),
    ...(event ? { event: event.id } : {}),
    ...(about.length > 0 ? { about: about.map(({ id }) => id) } : {}),
    ...(saidOn.trim() === '' ? {} : { saidOn: saidOn.trim() }),
    evidence: [evidenceOf(document, words!)],
  };
}

/** A relay whose own words are not given has the reporting words as its text. */
export function relayInput(
  words: Words,
  language: string,
  document: string,
  speaker: string | null,
  conveys: string,
): RecordStatementInput {
  return {
    texts: [{ text: words.exact, language, original: true }],
    form: 'INDIRECT',
    act: 'ASSERTION',
    ...(speaker === null ? {} : { speaker }),
    conveys: [conveys],
    evidence: [evidenceOf(document, words)],
  };
}
