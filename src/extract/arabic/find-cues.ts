// Which words of an Arabic sentence report? Verbs by their forms, with `و`, `ف` or `س` put before, and participles.
import type { ArabicWord } from './tokens.js';
import { REPORTING_PARTICIPLES, REPORTING_VERBS, TRANSITIVE } from './words/reporting-verbs.js';

export interface ArabicCue {
  at: number;
  verb: string;
  /** `و` or `ف` hangs on it: a new clause starts with it. */
  joined: boolean;
  participle: boolean;
  joints: ReadonlySet<string>;
}

interface Entry {
  verb: string;
  joints: ReadonlySet<string>;
  participle: boolean;
}

const forms = new Map<string, Entry>();
const transitive = new Set(TRANSITIVE.split(' '));
const SUFFIXES = ['ه', 'ها', 'هم', 'هن', 'نا', 'ني', 'ك', 'كم'];
for (const line of REPORTING_VERBS.trim().split('\n')) {
  const [verbs, joints] = line.split(': ') as [string, string];
  const [perfect, imperfect] = verbs.split(' ') as [string, string];
  for (const form of formsOf(perfect, imperfect)) {
    const entry = { verb: perfect, joints: new Set(joints.split(' ')), participle: false };
    const suffixes = transitive.has(perfect) ? ['', ...SUFFIXES] : [''];
    for (const suffix of suffixes) if (!forms.has(form + suffix)) forms.set(form + suffix, entry);
  }
}
for (const form of REPORTING_PARTICIPLES.trim().split(/\s+/)) {
  forms.set(form, { verb: form, joints: new Set(['ان', 'ب', 'الي', 'علي', 'عن', 'من']), participle: true });
}

/** The cues of a sentence, in order; those inside a quotation are left out. */
export function findArabicCues(sentence: ArabicWord[]): ArabicCue[] {
  const cues: ArabicCue[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const { key, text, quotation } = sentence[i]!;
    if (quotation) continue;
    // رأي and نفي are nouns; the verbs are رأى and نفى, and folding must not make them one.
    if (/^[وف]?(راي|نفي|تمني|ادعي)$/.test(key) && !text.endsWith('ى')) continue;
    const plain = forms.get(key);
    const stripped = /^[وفس]/.test(key) ? forms.get(key.replace(/^[وف]?س?/, '')) : undefined;
    const entry = plain ?? stripped;
    if (entry) cues.push({ at: i, ...entry, joined: !plain && /^[وف]/.test(key) });
  }
  return cues;
}

/** Third person perfect and imperfect in every gender and number, and the first person of the imperfect. */
function formsOf(perfect: string, imperfect: string): string[] {
  // Some imperfects are other words too (يزيد, يبلغ): such a verb is listed with its perfect alone.
  if (perfect === imperfect) return [perfect, `${perfect}ت`, `${perfect}وا`];
  const weak = /[اي]$/.test(perfect) && perfect.length > 2;
  const stem = weak ? perfect.slice(0, -1) : perfect;
  const tail = imperfect.slice(1);
  const bare = /[وي]$/.test(tail) ? tail.slice(0, -1) : tail;
  return [
    perfect,
    `${stem}ت`,
    `${stem}وا`,
    `${perfect}ا`,
    `${stem}تا`,
    `ي${tail}`,
    `ت${tail}`,
    `ي${bare}ون`,
    `ي${tail}ان`,
    `ت${tail}ان`,
    `ت${bare}ون`,
    `ا${tail}`,
    `ن${tail}`,
  ];
}
