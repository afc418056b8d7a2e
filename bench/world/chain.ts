// How do one person's words reach a document, through up to four others who each passed them on?
import { day, type Random, type Zipf } from './random.js';
import { arabicWord, type Sentences, word } from './words.js';
import type { Item, Sizes } from './world.js';

/** Who there is to say something, and about what. */
export interface Cast {
  readonly random: Random;
  readonly sizes: Sizes;
  readonly speakers: Zipf;
  readonly topics: Zipf;
  readonly sentences: Sentences;
}

const FORMS = ['DIRECT', 'INDIRECT', 'MIXED'];
const ACTS = ['ASSERTION', 'OPINION', 'PRAISE', 'CRITICISM', 'PREDICTION', 'DENIAL', 'REQUEST'];

/**
 * `depth` statements in one document, the first number being the words themselves and each next one conveying the one
 * before. A tenth of the words stand in a second document too.
 */
export function* chain(cast: Cast, number: number, depth: number): Generator<Item> {
  const { random, sizes } = cast;
  const document = random.below(sizes.documents);
  const saidOn = day(random);
  const event = random.chance(0.3) ? `event:e${random.below(sizes.events)}` : undefined;
  for (let step = 0; step < depth; step++) {
    const passages = [passage(cast, number + step, document, 'a')];
    if (step === 0 && random.chance(0.1)) {
      passages.push(passage(cast, number, random.below(sizes.documents), 'b'));
    }
    yield* passages;
    yield {
      ...statement(cast, number + step, step),
      saidOn,
      ...(event && { event }),
      evidence: passages.map(({ id }) => id),
    };
  }
}

function statement(cast: Cast, number: number, step: number): Item {
  const { random, sizes, speakers, topics } = cast;
  const unnamed = step > 0 && random.chance(0.5);
  const words = cast.sentences.sentence(random);
  const english = { text: words.map(word).join(' '), language: 'en' };
  const arabic = { text: words.map(arabicWord).join(' '), language: 'ar' };
  const [original, translation] = random.chance(0.6) ? [english, arabic] : [arabic, english];
  return {
    id: `statement:s${number}`,
    speaker: unnamed ? `unnamed-agent:u${random.below(sizes.unnamed)}` : `person:p${speakers.rank(random)}`,
    texts: random.chance(0.3) ? [{ ...original, original: true }, translation] : [original],
    form: step > 0 ? 'INDIRECT' : random.pick(FORMS),
    act: random.pick(ACTS),
    about: [`topic:t${topics.rank(random)}`],
    ...(step > 0 && { conveys: [`statement:s${number - 1}`] }),
  };
}

function passage({ random }: Cast, number: number, document: number, side: string): Item {
  const start = random.below(20_000);
  const exact = `The words of statement ${number}, as they stand in document ${document}`;
  return {
    id: `passage:s${number}${side}`,
    exact,
    start,
    end: start + exact.length,
    document: `document:d${document}`,
  };
}
