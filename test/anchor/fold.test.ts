import { codePoints, sliceCodePoints } from '../../src/anchor/code-points.js';
import { fold, foldKey, originalRange } from '../../src/anchor/fold.js';

describe('code points', () => {
  it('converts both ways around astral characters', () => {
    const points = codePoints('a😀ب😀c');
    expect(points.length).toBe(5);
    expect([0, 1, 3, 4, 6, 7].map((i) => points.fromUtf16(i))).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map((i) => points.toUtf16(i))).toEqual([0, 1, 3, 4, 6, 7]);
  });

  it('counts an index inside a pair as the start of the pair, and stays within the text', () => {
    const points = codePoints('😀x');
    expect(points.fromUtf16(1)).toBe(0);
    expect(points.fromUtf16(99)).toBe(2);
    expect(points.toUtf16(-4)).toBe(0);
    expect(points.toUtf16(99)).toBe(3);
  });

  it('agrees with the iteration of JavaScript on every prefix', () => {
    const text = 'قالت 😀 “x” 𝒜\ud800 end 🇱🇧';
    const points = codePoints(text);
    const characters = Array.from(text);
    for (let n = 0; n <= characters.length; n++) {
      const head = characters.slice(0, n).join('');
      expect(points.toUtf16(n)).toBe(head.length);
      expect(points.fromUtf16(head.length)).toBe(n);
    }
    expect(sliceCodePoints(text, 5, 6)).toBe('😀');
  });
});

describe('folding', () => {
  it.each([
    ['أحمد إلى آخر ٱلله', 'احمد الي اخر الله'],
    ['مُحَمَّدٌ', 'محمد'],
    ['محـــمد', 'محمد'],
    ['ﻻ ﷲ ﹰ', 'لا الله '],
    ['مسؤولة الرئيس', 'مسووله الرييس'],
    ['على علي', 'علي علي'],
    ['كی', 'كي'],
    ['١٢٬٣۴', '12,34'],
    ['“X” «y» ‘z’', `"x" "y" 'z'`],
    ['José JOSE\u0301', 'jose jose'],
    ['a\u00a0\n\t b', 'a b'],
    ['\u202bقال\u202c\u200f', 'قال'],
    ['ﬁn—al', 'fin-al'],
  ])('%s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('leads each folded character back to where it came from', () => {
    const text = 'قال مُحَمَّدٌ: “ﷲ”';
    const folded = fold(text);
    const at = folded.text.indexOf('محمد');
    expect(text.slice(...originalRange(folded, at, at + 4))).toBe('مُحَمَّدٌ');
    const god = folded.text.indexOf('الله');
    expect(text.slice(...originalRange(folded, god, god + 4))).toBe('ﷲ');
    expect(originalRange(folded, 3, 3)).toEqual([3, 3]);
    expect(originalRange(fold(''), 0, 0)).toEqual([0, 0]);
  });

  it('makes one key of the spellings of a name', () => {
    expect(foldKey('  O’Brien,  JOSÉ ')).toBe('obrien jose');
    expect(foldKey('Biden-Harris')).toBe('biden harris');
    expect(foldKey('أحمد أبو الغيط')).toBe(foldKey('احمد ابو الغيط'));
    expect(foldKey('«ليلى»')).toBe(foldKey('ليلي'));
    expect(foldKey('…!')).toBe('');
  });
});
