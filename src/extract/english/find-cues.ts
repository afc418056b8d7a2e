// Which words of a sentence report? Looks up verbs and verb phrases by form and checks that they are used as verbs.
import { type VerbForm, verbForms } from './inflect.js';
import { type ReportingEntry, reportingEntries } from './reporting-entries.js';
import { isHeadline, type Sentence } from './sentences.js';
import { BE, HAVE, LIGHT_ADVERB, MODAL, NOMINATIVE, POSSESSIVE } from './words/closed-classes.js';

export interface Cue {
  /** Unit indexes in the sentence: [at, end). */
  at: number;
  end: number;
  verb: string;
  form: VerbForm;
  frames: ReadonlySet<string>;
  /** `was asked`, `is expected`: the subject is not the one who says it. */
  passive: boolean;
}

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  const headline = isHeadline(sentence);
  for (let i = 0; i < sentence.length; i++) {
    const list = reportingEntries.get(sentence[i]!.lower);
    if (!list) continue;
    for (const entry of list) {
      const end = endOf(sentence, i, entry);
      if (end === 0 || !isVerb(sentence, i, entry.form, headline)) continue;
      cues.push({
        at: i,
        end,
        verb: entry.verb,
        form: entry.form,
        frames: entry.frames,
        passive: isPassive(sentence, i, entry.form),
      });
      break;
    }
  }
  return cues;
}

function endOf(sentence: Sentence, at: number, { particles }: ReportingEntry): number {
  let i = at + 1;
  for (const particle of particles) {
    if (sentence[i]?.lower !== particle) return 0;
    i++;
  }
  return i;
}

function isVerb(sentence: Sentence, i: number, form: VerbForm, headline: boolean): boolean {
  const unit = sentence[i]!;
  const before = sentence[i - 1];
  const after = sentence[i + 1];
  if (before && (POSSESSIVE.has(before.lower) || (/^['’]s?$/.test(before.text) && before.tag === 'PART')))
    return false;
  // Forms that are never nouns need no tag to be verbs: the tagger often misses `say` after a number.
  if (unit.tag !== 'AUX' && /^\p{Ll}/u.test(unit.text) && !isAlsoNoun(unit.lower) && before?.tag !== 'DET')
    return true;
  // Right before speech only a verb can stand: `Another tweeted, “…”`.
  const speech = after?.tag === 'QUOTE' || (after?.tag === 'PUNCT' && sentence[i + 2]?.tag === 'QUOTE');
  if (speech && form !== 'base' && before && /^(NOUN|PROPN|PRON|DET|ADV|AUX)$/.test(before.tag)) return true;
  if (unit.tag === 'VERB')
    return !(before?.tag === 'DET' && form !== 'base' && !PRONOMINAL.test(before.lower));
  if (unit.tag === 'PROPN' && !headline) return i === 0 && form !== 'base';
  if (!before) return form === 'ing';
  if (
    NOMINATIVE.has(before.lower) ||
    MODAL.has(before.lower) ||
    before.lower === 'to' ||
    before.lower === "n't"
  )
    return true;
  if (
    after &&
    /^(them|him|it|her|us|me|himself|herself|themselves)$/.test(after.lower) &&
    /^(NOUN|PROPN)$/.test(before.tag)
  )
    return true;
  if (after?.quoted && !unit.quoted && /^(NOUN|PROPN)$/.test(before.tag)) return true;
  if (headline) return form !== 'base' && form !== 'ing' && /^(PROPN|NOUN|ADV)$/.test(before.tag);
  if (form === 's' || form === 'base') {
    const clauseFollows =
      after !== undefined &&
      (NOMINATIVE.has(after.lower) || after.lower === 'that' || after.tag === 'DET' || after.tag === 'PROPN');
    return (
      clauseFollows &&
      (form === 's' ? before.tag === 'PROPN' : /s$/.test(before.lower) && before.tag === 'NOUN')
    );
  }
  return (
    unit.tag === 'ADJ' &&
    form === 'past' &&
    (BE.has(before.lower) || HAVE.has(before.lower) || before.tag === 'PROPN')
  );
}

/** Whether a form in the lexicon is spelled like a noun or adjective: `claims`, `reported`. */
function isAlsoNoun(form: string): boolean {
  return !PURE_VERBS.has(form);
}

/** Determiners that stand for somebody on their own. */
const PRONOMINAL = /^(another|some|many|both|all|each|few|several|those|these|others|most|this|that)$/;

const PURE_VERBS = new Set(
  'say tell think believe argue know agree insist suggest deny describe accuse criticize announce explain acknowledge add ask write assert contend conclude predict'
    .split(' ')
    .flatMap((verb) =>
      verbForms(verb)
        .filter(([, kind]) => kind !== 'ing')
        .map(([form]) => form),
    ),
);

function isPassive(sentence: Sentence, at: number, form: VerbForm): boolean {
  if (form !== 'past') return false;
  let i = at - 1;
  while (
    i >= 0 &&
    (sentence[i]!.tag === 'ADV' ||
      LIGHT_ADVERB.has(sentence[i]!.lower) ||
      /^(not|n't)$/.test(sentence[i]!.lower))
  )
    i--;
  return i >= 0 && BE.has(sentence[i]!.lower) && sentence[i]!.tag !== 'PART';
}
