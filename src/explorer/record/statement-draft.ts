// What does somebody fill in to record a statement?
import type { QuoteForm, SourceBasis, SpeechAct } from '../api/operations.generated.js';
import { quotedWords, type Words } from './words.js';

/** Something that the graph has. */
export interface Known {
  readonly id: string;
  readonly name: string;
}

export interface Who {
  /** Found in the graph, a person not in it yet, a source whom the text does not name, or nobody at all. */
  readonly kind: 'known' | 'person' | 'unnamed' | 'nobody';
  readonly known: Known | null;
  /** The name of the person, or the text's words for the source. */
  readonly name: string;
  readonly min: string;
  readonly max: string;
  readonly approximate: boolean;
  readonly basis: SourceBasis;
}

export interface Relay {
  readonly key: string;
  readonly words: Words | null;
  readonly who: Who;
}

export interface StatementDraft {
  readonly words: Words | null;
  readonly text: string;
  readonly language: string;
  readonly form: QuoteForm;
  readonly act: SpeechAct;
  readonly speaker: Who;
  /** Who passed it on: whoever heard the speaker first, whoever told the document last. */
  readonly relays: readonly Relay[];
  readonly about: readonly Known[];
  readonly event: Known | null;
  readonly saidOn: string;
  readonly note: string;
}

export const noWho: Who = {
  kind: 'known',
  known: null,
  name: '',
  min: '',
  max: '',
  approximate: false,
  basis: 'UNSTATED',
};

export function emptyStatement(language: string): StatementDraft {
  return {
    words: null,
    text: '',
    language,
    form: 'DIRECT',
    act: 'ASSERTION',
    speaker: noWho,
    relays: [],
    about: [],
    event: null,
    saidOn: '',
    note: '',
  };
}

/** The words that show it, and what was said by them, unless that was written already. */
export function withWords(draft: StatementDraft, words: Words): Partial<StatementDraft> {
  const untouched = draft.text === '' || (draft.words && draft.text === quotedWords(draft.words).text);
  return { words, ...(untouched ? quotedWords(words) : {}) };
}

/** The words that say who passed it on: of the first relay that lacks them, else of a new one. */
export function withRelay({ relays }: StatementDraft, words: Words | null): Partial<StatementDraft> {
  const lacking = words && relays.find((relay) => relay.words === null);
  if (lacking) return { relays: relays.map((relay) => (relay === lacking ? { ...relay, words } : relay)) };
  const key = String(Math.max(0, ...relays.map((relay) => Number(relay.key))) + 1);
  return { relays: [...relays, { key, words, who: noWho }] };
}
