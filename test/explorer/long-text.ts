/** A document of 300,000 characters with 3,000 passages, and its translation with as many: each sentence is a passage. */
import { createHash } from 'node:crypto';

const SENTENCES = 3_000;
/** Sentences of one paragraph. */
const TOGETHER = 2;

export const longBundle = {
  file: 'long.yaml',
  data: {
    bundle: 'long',
    title: 'Two long texts',
    licence: 'CC0-1.0',
    people: [{ id: 'person:omar-aziz', names: [{ text: 'Omar Aziz', language: 'en', kind: 'PREFERRED' }] }],
    documents: [
      document('en', sentenceInEnglish, {}),
      document('ar', sentenceInArabic, { translationOf: 'document:long-en' }),
    ],
    passages: [...passages('en', sentenceInEnglish), ...passages('ar', sentenceInArabic)],
    statements: Array.from({ length: SENTENCES }, (_, at) => ({
      id: `statement:long-${at}`,
      texts: [
        { text: sentenceInEnglish(at), language: 'en', original: true },
        { text: sentenceInArabic(at), language: 'ar' },
      ],
      form: 'DIRECT',
      act: 'ASSERTION',
      speaker: 'person:omar-aziz',
      evidence: [`passage:long-en-${at}`, `passage:long-ar-${at}`],
    })),
  },
};

function sentenceInEnglish(at: number): string {
  return `In answer number ${at + 1} the witness told the committee that nobody had asked for the list before the call`;
}

function sentenceInArabic(at: number): string {
  return `وفي الجواب رقم ${at + 1} قالت الشاهدة للجنة إن أحدًا لم يطلب القائمة قبل المكالمة، وإنها لا تذكر من أرسلها إليها`;
}

type Sentence = (at: number) => string;

/** Every passage begins where its sentence does, and its full stop is not part of it. */
function placed(sentence: Sentence): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  for (let at = 0; at < SENTENCES; at++) {
    if (at > 0) text += at % TOGETHER === 0 ? '\n\n' : ' ';
    starts.push(text.length);
    text += `${sentence(at)}.`;
  }
  return { text, starts };
}

function document(language: string, sentence: Sentence, more: object) {
  const { text } = placed(sentence);
  return {
    id: `document:long-${language}`,
    names: [{ text: `A long hearing (${language})`, language: 'en', kind: 'PREFERRED' }],
    kind: 'TRANSCRIPT',
    language,
    contentHash: createHash('sha256').update(text).digest('hex'),
    text,
    ...more,
  };
}

function passages(language: string, sentence: Sentence) {
  const { text, starts } = placed(sentence);
  return starts.map((start, at) => {
    const end = start + sentence(at).length;
    return {
      id: `passage:long-${language}-${at}`,
      document: `document:long-${language}`,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
      start,
      end,
    };
  });
}
