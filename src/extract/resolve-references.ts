// Whom does a pronoun, a bare surname, `the person`, «ذلك الشخص» or a dropped Arabic subject stand for? The nearest earlier
// mention that agrees, when there is just one; otherwise the reference stays open.
import { foldKey } from '../anchor/fold.js';
import { fullNames } from './full-names.js';

/** An earlier mention of somebody who can be referred to; offsets in UTF-16. */
export interface Mention {
  span: readonly [number, number];
  gender: 'f' | 'm' | null;
  plural: boolean | null;
  unnamed: boolean;
  /** Inside what somebody else says: a weaker candidate than the one who says it. */
  inner: boolean;
  /** The mention that this one itself refers to. */
  refersTo?: readonly [number, number] | null;
}

/** What is to be resolved: a source, or the agreement that a verb shows for a source that is dropped. */
export interface Reference {
  at: number;
  source: readonly [number, number] | null;
  gender: 'f' | 'm' | null;
  plural: boolean | null;
}

/** How far back, in UTF-16 units, a pronoun or a dropped subject reaches: about three paragraphs. */
const REACH = 1_500;
/** Two candidates this close to one another are equally good: the reference stays open. */
const TOO_CLOSE = 60;
/** A pronoun that hangs on an Arabic particle refers to its own sentence. */
const OWN_SENTENCE = 250;
/** Only this many of the latest mentions are looked through, so that a long text stays linear. */
const MOST_MENTIONS = 400;

const PRONOUN = /^(he|she|they|i|we|ه|ها|هم|هما|هو|هي)$/i;
const GENERIC =
  /^(?:the|that|this|ذلك|هذا|تلك|هذه) (?:same )?(person|source|official|man|woman|aide|adviser|donor|spokesman|spokeswoman|voter|analyst|الشخص|المصدر|المسوول|الرجل|المانح|المشارك)(?=$| )|^(?:الشخص|المصدر|المسوول)(?=$| )/u;
const TITLES =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|lt|gen|col|sgt|prof|president|senator|secretary|governor|mayor|judge|justice|representative|congressman|congresswoman|former|السيد|السيده|الرييس|الدكتور|الدكتوره|الوزير|الوزيره)\.?\s+/i;

/** A mention with the folded words up to its first comma or bracket: its name. */
type Known = Mention & { key: string };

/** A resolver for one text; `resolve` is called in the text's order, `remember` after each source. */
export function referenceResolver(text: string) {
  const mentions: Known[] = [];
  const names = fullNames(text);
  return {
    remember(mention: Mention): void {
      // A part of the mention before it (the name at the head of a longer phrase) adds nobody.
      const last = mentions.at(-1);
      if (!last || mention.span[0] >= last.span[1] || mention.span[1] <= last.span[0])
        mentions.push({
          ...mention,
          key: foldKey(text.slice(mention.span[0], mention.span[1]).split(/[(،,]/, 1)[0]!),
        });
    },
    /** The span that the reference stands for; null when it stands for itself or for nobody sure. */
    resolve(reference: Reference): readonly [number, number] | null {
      const { source } = reference;
      const earlier = mentions.slice(-MOST_MENTIONS).filter((mention) => mention.span[1] <= reference.at);
      if (!source) return nearest(within(earlier, reference.at, REACH), reference);
      const words = text.slice(source[0], source[1]).trim();
      if (PRONOUN.test(words)) {
        if (/^(i|we)$/i.test(words)) return null;
        const reach = /^(ه|ها|هم|هما)$/.test(words) ? OWN_SENTENCE : REACH;
        return nearest(within(earlier, reference.at, reach), withPronoun(words.toLowerCase(), reference));
      }
      const key = foldKey(words);
      const generic = GENERIC.exec(key);
      if (generic) return lastUnnamed(earlier, generic[1] ?? key.split(' ')[0]!);
      return surname(key, names, earlier);
    },
  };
}

function within(mentions: Known[], at: number, reach: number): Known[] {
  return mentions.filter((mention) => at - mention.span[1] <= reach);
}

function withPronoun(pronoun: string, reference: Reference): Reference {
  const plural = /^(they|هم|هما)$/.test(pronoun);
  const gender = /^(she|ها|هي)$/.test(pronoun) ? 'f' : /^(he|ه|هو)$/.test(pronoun) ? 'm' : null;
  return { ...reference, plural, gender: gender ?? reference.gender };
}

function nearest(earlier: Known[], reference: Reference): readonly [number, number] | null {
  const fitting = earlier.filter(
    (mention) =>
      !mention.inner &&
      (mention.gender === null || reference.gender === null || mention.gender === reference.gender) &&
      (mention.plural === null || reference.plural === null || mention.plural === reference.plural),
  );
  const best = fitting.at(-1);
  // `They` skips nobody: between it and an older group somebody else would have to be passed over.
  if (!best || (reference.plural && best !== earlier.findLast((mention) => !mention.inner))) return null;
  const other = fitting.findLast(
    (mention) => mention !== best && best.span[0] - mention.span[1] < TOO_CLOSE && !same(mention, best),
  );
  return other ? null : best.plural ? best.span : (best.refersTo ?? best.span);
}

function same(a: Known, b: Known): boolean {
  return a.key === b.key || contains(a.key, b.key) || contains(b.key, a.key);
}

function contains(longer: string, shorter: string): boolean {
  return longer.startsWith(`${shorter} `) || longer.endsWith(` ${shorter}`);
}

/** `the source`: the last unnamed source called so; `the person` fits any single unnamed one. */
function lastUnnamed(earlier: Known[], noun: string): readonly [number, number] | null {
  const anybody = /^(person|man|woman|الشخص|الرجل)$/.test(noun);
  const root = noun.replace(/^ال/, '');
  const found = earlier.findLast((mention) => {
    if (!mention.unnamed || mention.plural === true) return false;
    return anybody || mention.key.includes(root) || (root === 'مصدر' && mention.key.includes('المصادر'));
  });
  return found ? (found.refersTo ?? found.span) : null;
}

/** `Vance`, `Mr. Vance`: the one full name before it that ends so; null when two people share it. */
function surname(
  key: string,
  names: ReturnType<typeof fullNames>,
  earlier: Known[],
): readonly [number, number] | null {
  const bare = key.replace(TITLES, '').replace(TITLES, '');
  if (bare === '' || bare.includes(' ')) return null;
  const spans = new Map<string, readonly [number, number]>();
  for (const name of names.get(bare) ?? []) spans.set(name.key, name.span);
  for (const mention of earlier) {
    const full = mention.key;
    if (!mention.unnamed && full.endsWith(` ${bare}`) && !spans.has(full)) {
      // `Sen. Tom Vance` and `Tom Vance` are one person.
      if (![...spans.keys()].some((known) => full.endsWith(known) || known.endsWith(full)))
        spans.set(full, mention.span);
    }
  }
  return spans.size === 1 ? [...spans.values()][0]! : null;
}
