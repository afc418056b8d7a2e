// How large may one record be? A whole file may be one line, and what is made of a record takes many times its size.
import { Lexer } from 'yaml';

/** How many bytes a record in JSON may have: one with the longest text that a document may have fits in. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** How many values, within one another too: each takes memory, however short it is. */
export const MOST_VALUES = 250_000;
/** YAML is kept with all its signs while it is parsed. */
const MOST_TOKENS = 500_000;

const TOO_MANY_VALUES = `a record must have at most ${MOST_VALUES} values, but has more`;

/** Why a text should not be parsed as JSON, or null. Looks at what stands outside of strings only. */
export function tooManyValues(text: string): string | null {
  if (text.length <= MOST_VALUES) return null;
  let values = 0;
  for (let at = 0; at < text.length && values <= MOST_VALUES; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA || code === BRACKET || code === BRACE) values++;
  }
  return values > MOST_VALUES ? TOO_MANY_VALUES : null;
}

const [QUOTE, COMMA, BRACKET, BRACE] = [34, 44, 91, 123];

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

const BACKSLASH = 92;

/** Why a text should not be parsed as YAML, or null. */
export function tooManyTokens(text: string): string | null {
  if (text.length <= MOST_TOKENS) return null;
  let tokens = 0;
  for (const _ of new Lexer().lex(text)) {
    if (++tokens > MOST_TOKENS)
      return `an item must have at most ${MOST_TOKENS} words and signs of YAML, but has more`;
  }
  return null;
}

/** Counts, token by token, how large the record at hand is. */
export class RecordSize {
  private begun = 0;
  private values = 0;

  /** Takes a token of JSON, which `opens` a record where it is the first one or stands outside of all. Fails where they are too many. */
  add(offset: number, opens: boolean, isValue: boolean): void {
    if (opens) {
      this.begun = offset;
      this.values = 0;
    } else if (isValue && ++this.values > MOST_VALUES) throw new Error(TOO_MANY_VALUES);
  }

  /** Fails where so many bytes, of which the last may belong to a token that goes on, are too many. */
  reach(offset: number): void {
    if (offset - this.begun > MOST_BYTES) {
      throw new Error(`a record must have at most ${MOST_BYTES} bytes, but has more`);
    }
  }
}
