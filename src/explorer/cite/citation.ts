// What belongs to the citation of a statement: the words, who said them and when, every chain, the source, a lasting address.
import type { StatementPageQuery } from '../api/operations.generated.js';
import { addressOf } from '../app/address.js';
import { chooseText, originalOf } from '../quotation/choose-text.js';

export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  /** Who passed the words on, from the document inward; somebody who is not named is missing. */
  readonly relays: readonly string[];
}

export interface Citation {
  /** The slug of the statement: a key for reference managers. */
  readonly key: string;
  readonly words: string;
  readonly language: string;
  /** The words of the source where those cited are a translation; null otherwise. */
  readonly original: string | null;
  readonly isQuoted: boolean;
  readonly speaker: string | null;
  /** A body, or somebody whom the text does not name: a name that is not to be turned around. */
  readonly isPerson: boolean;
  readonly saidOn: string | null;
  /** One for each chain, in order. */
  readonly sources: readonly Source[];
  readonly address: string;
}

/** `origin` is where this Isnad is served, without a slash at its end. */
export function citationOf(
  statement: NonNullable<StatementPageQuery['statement']>,
  language: string,
  origin: string,
): Citation {
  const shown = chooseText(statement.texts, language);
  const original = originalOf(statement.texts);
  return {
    key: statement.id.slice(statement.id.indexOf(':') + 1),
    words: shown.text,
    language: shown.language,
    original: shown === original ? null : original.text,
    isQuoted: statement.form === 'DIRECT',
    speaker: statement.speaker?.name ?? null,
    isPerson: statement.speaker?.__typename === 'Person',
    saidOn: statement.saidOn,
    sources: statement.chains.map(({ links }) => {
      const document = links[0]?.document;
      return {
        title: document?.name ?? '',
        publisher: document?.publisher?.name ?? null,
        publishedOn: document?.publishedOn ?? null,
        relays: links.slice(1, -1).flatMap(({ agent }) => (agent ? [agent.name] : [])),
      };
    }),
    address: origin + addressOf(statement.id),
  };
}
