// What does an Arabic reporting verb report, and who is its subject? `قال X لوكالة Y إن …`, `وقالت: «…»`, `X أوضحت أن …`.
import { type Range, spanOf } from '../finding.js';
import type { ArabicCue } from './find-cues.js';
import type { ArabicWord } from './tokens.js';
import {
  CLAUSE_START,
  COMPLEMENTIZER,
  CONJUNCTION,
  HEARER,
  PREPOSITION,
  QUESTION,
  RELATIVE,
  TIME,
} from './words/closed-classes.js';

type Sentence = readonly ArabicWord[];

/** How far after its verb a content may begin: subjects with titles and relative clauses are long. */
const REACH = 45;

/** Where the content of a cue begins: at `أن`, with the preposition before it, or at a quotation; -1 when neither follows. */
export function contentStart(sentence: Sentence, cue: ArabicCue, next: number): number {
  if (cue.joints.has('subject')) return -1;
  const limit = Math.min(sentence.length, cue.at + REACH, next);
  for (let i = cue.at + 1; i < limit; i++) {
    const word = sentence[i]!;
    const before = sentence[i - 1]!;
    if (word.quotation) {
      const opens = word.quotation.start === word.start;
      if (opens && (/^[:،]$/.test(before.text) || speaks(sentence, i, cue))) return i;
      continue;
    }
    if (word.text === ':' && sentence[i + 1]?.tag === 'WORD' && !sentence[i + 1]!.quotation) return i + 1;
    if (QUESTION.has(word.key) && /^(سال|تساءل|استفسر)$/.test(cue.verb)) return i;
    if (!COMPLEMENTIZER.test(word.key) || word.key === 'الا') continue;
    if (CONJUNCTION.has(before.key) || CONJUNCTION.has(before.key.replace(/^[وف]/, ''))) continue;
    const joint =
      /^(الي|علي|عن|من|ب|في)$/.test(before.key) && i - 1 > cue.at
        ? before.key
        : word.key.startsWith('ب')
          ? 'ب'
          : 'ان';
    if (cue.joints.has(joint) || joint === 'ان') return joint === 'ان' || joint === 'ب' ? i : i - 1;
  }
  return -1;
}

/** Whether a quotation without a colon before it is what the verb says: long, or right after the verb and its subject. */
function speaks(sentence: Sentence, at: number, cue: ArabicCue): boolean {
  const quotation = sentence[at]!.quotation!;
  if (/^(علي|عن|من|في|الي|ب|ل|ضروره|باسم|بعنوان|عنوان|كلمه)$/.test(sentence[at - 1]!.key)) return false;
  let words = 0;
  for (let i = at; i < sentence.length && sentence[i]!.start < quotation.end; i++)
    if (sentence[i]!.tag === 'WORD') words++;
  if (words < 2 || sentence.slice(cue.at + 1, at).some((word) => COMPLEMENTIZER.test(word.key))) return false;
  // `ذكرت صحيفة «التايمز» أن`: a title, for the content is still to come.
  const after = sentence.filter((word) => word.start >= quotation.end).slice(0, 12);
  return words > 7 || !after.some((word) => COMPLEMENTIZER.test(word.key));
}

/** Verbs that do little but report: joined by `و` they begin another report whatever follows. */
const STRONG = /^(قال|اضاف|اشار|اكد|اوضح|لفت|شدد|اعتبر|اعلن|تابع|ختم)$/;

/** Where a content that begins at `from` ends: with its sentence, its quotation, or where another reporting begins. */
export function contentEnd(sentence: Sentence, from: number, owner: ArabicCue, cues: ArabicCue[]): number {
  const quotation = sentence[from]!.quotation;
  if (quotation) {
    let i = from;
    while (i < sentence.length && sentence[i]!.start < quotation.end) i++;
    return i;
  }
  const cueAt = new Map(cues.map((cue) => [cue.at, cue]));
  const relative = RELATIVE.has(sentence[owner.at - 1]?.key ?? '');
  for (let i = from + 1; i < sentence.length; i++) {
    const word = sentence[i]!;
    if (word.quotation) continue;
    if (/^[.؟!]$/.test(word.text)) return i;
    if (relative && word.text === '،') return i;
    const cue = cueAt.get(i);
    if (cue?.participle && sentence[i - 1]!.text === '،') return i - 1;
    if (cue?.joined && !cue.participle && (STRONG.test(cue.verb) || hasContent(sentence, cue)))
      return sentence[i - 1]!.text === '،' ? i - 1 : i;
    if (word.text === '،' && leavesContent(sentence, i + 1, cues)) return i;
  }
  return sentence.length;
}

/** `، لكنه أضاف`, `، فيما قالت`, `، وفقا ل`: another voice after a comma. */
function leavesContent(sentence: Sentence, at: number, cues: ArabicCue[]): boolean {
  const word = sentence[at];
  if (!word) return false;
  if (/^(وفقا|بحسب|حسب|حسبما|طبقا|نقلا)$/.test(word.key)) return true;
  if (!/^و?(لكن|لكنه|لكنها|فيما|بينما|كما|الا|غير|قد|ايضا)$/.test(word.key)) return false;
  return cues.some((cue) => cue.at > at && cue.at <= at + 4 && hasContent(sentence, cue));
}

function hasContent(sentence: Sentence, cue: ArabicCue): boolean {
  return contentStart(sentence, cue, sentence.length) >= 0;
}

/** The subject of a cue as a span: after the verb, else before it; null when the verb has none of its own (a dropped subject). */
export function subjectOf(sentence: Sentence, cue: ArabicCue, content: number): [number, number] | null {
  if (cue.participle) return null;
  const after = subjectAfter(sentence, cue.at + 1, content);
  if (after) return spanOf(sentence, after);
  if (cue.joined) return null;
  // `لكنه أوضح`, `إنها تريد`: the pronoun on the particle is the subject.
  const particle = sentence[cue.at - 1];
  const pronoun = particle && /^[وفب]?(?:لكن|ان)(ه|ها|هم|هما)$/.exec(particle.key);
  if (pronoun) return [particle.end - pronoun[1]!.length, particle.end];
  const before = subjectBefore(sentence, cue.at);
  return before && spanOf(sentence, before);
}

/** The noun phrase from `from` up to a hearer, a time, a preposition, a mark or the content. */
export function subjectAfter(sentence: Sentence, from: number, content: number): Range | null {
  let to = from;
  let relative = false;
  while (to < content) {
    const word = sentence[to]!;
    if (
      word.quotation &&
      to === from &&
      word.quotation.start < (sentence[content]?.start ?? 0) &&
      to === content
    )
      break;
    if (/^[:؛.]$/.test(word.text)) break;
    if (word.text === '،') {
      const next = sentence[to + 1];
      if (
        !relative &&
        next &&
        !/^(وهو|وهي|الذي|التي|الذين|ريس|ريسه|نايب|وزير|موسس|موسسه|مدير|عضو|المتحدث|الناطق|زعيم)$/.test(
          next.key,
        )
      )
        break;
    }
    if (word.tag === 'WORD' && !relative) {
      if (
        to === from &&
        (PREPOSITION.has(word.key) || TIME.has(word.key) || HEARER.test(word.key) || word.key === 'ل')
      )
        return null;
      if (TIME.has(word.key) || HEARER.test(word.key) || word.key === 'ل') break;
      if (
        /^(خلال|عندما|امام|عن|بعد|قبل|علي|الي|متوجها|ردا|اثناء|لدي|عقب|نقلا|وفقا|بحسب|ان|بان|حين)$/.test(
          word.key,
        )
      )
        break;
      if (
        word.key === 'في' &&
        /^(تصريح|تصريحات|بيان|مقابله|حديث|كلمه|موتمر|خطاب|رساله|تغريده|اشاره|هذا|ختام|مستهل|وقت|نهايه)/.test(
          sentence[to + 1]?.key ?? '',
        )
      )
        break;
    }
    if (/^(الذي|التي|الذين|اللذان)$/.test(word.key)) relative = true;
    if (relative && word.text === '،' && to > from + 1) relative = false;
    to++;
  }
  while (to > from && sentence[to - 1]!.tag === 'PUNCT' && !sentence[to - 1]!.quotation) to--;
  return to > from ? { from, to } : null;
}

/** `X أوضحت`: the words between the start of the clause and the verb, when they can be a subject. */
function subjectBefore(sentence: Sentence, verb: number): Range | null {
  let from = verb;
  while (from > 0 && verb - from < 14) {
    const word = sentence[from - 1]!;
    const key = word.key.replace(/^[وف](?=(كان|قد|لكن|ان|غير|الا))/, '');
    if (/^[،.:؛؟-]$/.test(word.text) || CLAUSE_START.has(key) || RELATIVE.has(key)) break;
    from--;
  }
  // A relative clause has no subject of its own, and a clause that opens with a preposition hardly one.
  const opener = sentence[from - 1]?.key ?? '';
  if (
    from === verb ||
    RELATIVE.has(opener) ||
    PREPOSITION.has(sentence[from]!.key) ||
    TIME.has(sentence[from]!.key)
  )
    return null;
  return { from, to: verb };
}
