import { anchorPassage } from '../../src/anchor/anchor-passage.js';
import { codePoints, sliceCodePoints } from '../../src/anchor/code-points.js';
import { texts } from './texts.js';

const REACH = 32;

function selectorAt(text: string, start: number, end: number) {
  const length = codePoints(text).length;
  return {
    exact: sliceCodePoints(text, start, end),
    prefix: sliceCodePoints(text, Math.max(0, start - REACH), start),
    suffix: sliceCodePoints(text, end, Math.min(length, end + REACH)),
    start,
    end,
  };
}

function selectorOf(text: string, words: string, nth = 0) {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  const points = codePoints(text);
  return selectorAt(text, points.fromUtf16(at), points.fromUtf16(at + words.length));
}

function anchored(text: string, selector: ReturnType<typeof selectorAt>): string {
  const result = anchorPassage(text, selector);
  return result.anchor === 'ANCHORED' ? sliceCodePoints(text, result.start, result.end) : 'ORPHANED';
}

describe('anchoring a passage', () => {
  const said =
    'The mayor spoke first. “We 😀 will rebuild,” she said on Tuesday. The crowd was silent for a while.';
  const arabic =
    'وصلت الوزيرة صباحًا. وقالت للصحفيين: «لن نتراجع عن القرار»، ثم غادرت المكان دون أن تضيف شيئًا.';

  it('finds it where it was, with certainty 1', () => {
    const selector = selectorOf(said, 'will rebuild');
    const result = anchorPassage(said, selector);
    expect(result).toEqual({ anchor: 'ANCHORED', start: selector.start, end: selector.end, certainty: 1 });
  });

  it('follows it when the text before it grows', () => {
    expect(anchored(`Update: one 😀 word.\n\n${said}`, selectorOf(said, 'We 😀 will rebuild'))).toBe(
      'We 😀 will rebuild',
    );
  });

  it('sees through spelling: marks, tatweel, alef, quotation marks, spaces, bidi controls', () => {
    const changed = arabic
      .replace('لن نتراجع', 'لَن  نتـراجع')
      .replace('«', '“')
      .replace('»', '”')
      .replace('القرار', '\u200fألقرار');
    const found = anchored(`مقدمة. ${changed}`, selectorOf(arabic, 'لن نتراجع عن القرار'));
    expect(found).toBe('لَن  نتـراجع عن \u200fألقرار');
  });

  it('accepts a corrected typing error between unchanged neighbours, with less certainty', () => {
    const selector = selectorOf(said, 'will rebuild,” she said on');
    const result = anchorPassage(said.replace('rebuild', 'rebuilt'), selector);
    expect(result).toMatchObject({ anchor: 'ANCHORED' });
    expect(result.anchor === 'ANCHORED' && result.certainty).toBeLessThan(1);
  });

  it('tells two equal sentences apart by their neighbours', () => {
    const twice =
      'Anna Brown said: “No comment.” An hour later her deputy also said: “No comment.” Both then left town.';
    const second = selectorOf(twice, 'No comment.', 1);
    const moved = `Morning edition. ${twice}`;
    const result = anchorPassage(moved, second);
    expect(result).toMatchObject({ anchor: 'ANCHORED', start: second.start + 17 });
  });

  it('is orphaned, with suggestions, when the true place is gone beside a look-alike', () => {
    const twice =
      'Anna Brown said: “No comment.” An hour later her deputy also said: “No comment.” Both then left town.';
    const result = anchorPassage(
      twice.replace('Anna Brown said: “No comment.” ', ''),
      selectorOf(twice, 'No comment.'),
    );
    expect(result).toMatchObject({ anchor: 'ORPHANED', candidates: [{ exact: 'No comment.' }] });
  });

  it('is orphaned when two places are equally good', () => {
    const once = 'First line here. He said yes. Last line here.';
    const result = anchorPassage(`${once} ${once} ${once}`, {
      exact: 'He said yes.',
      prefix: 'here. ',
      suffix: ' Last',
    });
    expect(result).toMatchObject({ anchor: 'ORPHANED' });
    expect(result.anchor === 'ORPHANED' && result.candidates).toHaveLength(3);
  });

  it('trusts bare words only when they stand once, as whole words', () => {
    expect(anchorPassage('The party of art lovers.', { exact: 'art lovers' })).toMatchObject({
      anchor: 'ANCHORED',
      start: 13,
    });
    expect(anchorPassage('A party.', { exact: 'art' }).anchor).toBe('ORPHANED');
    expect(anchorPassage('art and art', { exact: 'art' }).anchor).toBe('ORPHANED');
  });

  it('is orphaned for an empty passage and in an empty text', () => {
    expect(anchorPassage('abc', { exact: ' ' })).toEqual({ anchor: 'ORPHANED', candidates: [] });
    expect(anchorPassage('', { exact: 'abc', start: 0, end: 3 })).toEqual({
      anchor: 'ORPHANED',
      candidates: [],
    });
  });

  it('ends on megabytes of the same words', () => {
    const result = anchorPassage('again and '.repeat(300_000), {
      exact: 'again and',
      prefix: 'x',
      suffix: 'y',
    });
    expect(result.anchor).toBe('ORPHANED');
  });
});

/** A text whose letters remember where they stood, so that the true place is known after any edit. */
type Letters = { char: string; id: number }[];

function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
}

describe('2,000 random edits of texts in both languages', () => {
  it('never anchors at a wrong place; the recall is printed', () => {
    let survived = 0;
    let found = 0;
    let deleted = 0;
    const wrong: unknown[] = [];
    for (let round = 0; round < 2_000; round++) {
      const pick = random(round * 7919 + 1);
      const text = texts[pick(texts.length)]!;
      const characters = Array.from(text);
      const start = pick(characters.length - 80);
      const end = start + 8 + pick(60);
      const selector = selectorAt(text, start, end);
      if (selector.exact.trim() === '') continue;
      let letters: Letters = characters.map((char, id) => ({ char, id }));
      const inside = (l: Letters[number]) => l.id >= start && l.id < end && l.char.trim() !== '';
      const kind = round % 4;
      if (kind === 0) {
        // A look-alike: the whole neighbourhood copied elsewhere, its far end changed, and the true place deleted.
        const reach = pick(24);
        const copy = letters
          .slice(Math.max(0, start - reach), end + pick(24))
          .map(({ char }) => ({ char, id: -1 }));
        // Not at the true place itself: there the copy would be the passage.
        const at = (end + 50 + pick(letters.length - 110 - (end - start))) % letters.length;
        letters = [...letters.slice(0, at), ...copy, ...letters.slice(at)].filter((l) => !inside(l));
      }
      for (let edits = pick(5); edits >= 0; edits--) letters = edited(letters, pick);
      const changed = letters.map((l) => l.char).join('');
      const kept = letters.filter(inside).length;
      const result = anchorPassage(changed, selector);
      const gone = kept < selector.exact.replace(/\s/g, '').length / 2;
      if (gone) deleted++;
      else survived++;
      if (result.anchor === 'ORPHANED') continue;
      const covered = letters.slice(result.start, result.end);
      const right = covered.filter(inside).length;
      if (gone || right < kept * 0.8 || right < covered.filter((l) => l.char.trim()).length * 0.5) {
        wrong.push({ round, selector, got: covered.map((l) => l.char).join('') });
      } else found++;
    }
    console.info(
      `anchored ${found} of the ${survived} that survived, ${wrong.length} wrongly; ${deleted} were deleted`,
    );
    expect(wrong).toEqual([]);
    expect(deleted).toBeGreaterThan(400);
    expect(found / survived).toBeGreaterThan(0.6);
  });
});

function edited(letters: Letters, pick: (below: number) => number): Letters {
  const at = pick(letters.length);
  const fresh = (text: string) => Array.from(text, (char) => ({ char, id: -1 }));
  const cut = (length: number, put = '') => [
    ...letters.slice(0, at),
    ...fresh(put),
    ...letters.slice(at + length),
  ];
  switch (pick(8)) {
    case 0:
      return cut(0, ' added words ');
    case 1:
      return cut(1 + pick(12));
    case 2:
      return cut(1, 'x');
    case 3:
      return cut(60 + pick(200));
    case 4:
      return letters.map((l) => ('“”«»"'.includes(l.char) ? { ...l, char: '"' } : l));
    case 5:
      return letters.flatMap((l) =>
        l.char === 'ا' ? [{ ...l, char: 'أ' }] : l.char === 'م' ? [l, ...fresh('َ')] : [l],
      );
    case 6:
      return letters.flatMap((l) => (l.char === ' ' ? [l, ...fresh('\u00a0')] : [l]));
    default: {
      // A paragraph moves to the end.
      const length = 80 + pick(120);
      return [...letters.slice(0, at), ...letters.slice(at + length), ...letters.slice(at, at + length)];
    }
  }
}
