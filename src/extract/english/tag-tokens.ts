// Which words does an English text have, and what part of speech is each?
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export interface Token {
  /** UTF-16 offsets in the whole text. */
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Universal part-of-speech tag. */
  tag: string;
}

const nlp = winkNLP(model, ['pos']);
const its = nlp.its;

/** The tokens of one stretch of text; `offset` is where the stretch starts in the whole. Linear time. */
export function tagTokens(stretch: string, offset: number): Token[] {
  const tokens = nlp.readDoc(stretch).tokens();
  const words = tokens.out() as string[];
  const tags = tokens.out(its.pos) as string[];
  const tagged: Token[] = [];
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    const text = words[i]!;
    if (tags[i] === 'SPACE' || text === '') continue;
    const start = stretch.indexOf(text, at);
    if (start < 0) continue;
    at = start + text.length;
    tagged.push({
      start: offset + start,
      end: offset + at,
      text,
      lower: text.toLowerCase().replace('’', "'"),
      tag: tags[i]!,
    });
  }
  return tagged;
}
