import { extractAttributions } from '../../src/extract/extract.js';
import { findQuotations } from '../../src/extract/quotation-marks.js';

describe('texts that nobody wrote', () => {
  const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));

  it.each([
    ['one endless line', 'The mayor said that the pier would stay and “we will see,” he added. ', 10_000_000],
    ['opening marks only', '“ a said ', 300_000],
    ['straight marks', '" said he, ', 300_000],
    ['no space at all', 'a', 10_000_000],
    ['commas', 'said, ', 300_000],
    ['relative pronouns', 'who said who ', 300_000],
    ['brackets', '(said (', 300_000],
    ['Arabic in one line', 'وقال الوزير إن الرصيف قديم، وأضاف أن السعر «منخفض جدا». ', 300_000],
    ['Arabic without a stop', 'قال إن الوزير ', 300_000],
    ['both scripts and every mark', 'The mayor قالت: “we» stay 😀 وفقًا لـ said, ', 300_000],
    ['lone surrogates', '\ud800 said \udc00 “', 300_000],
  ])(
    '%s ends, with every span inside the text',
    (_, unit, length) => {
      const text = repeated(unit, length);
      const size = Array.from(text).length;
      for (const { content, source, cue } of extractAttributions(text)) {
        for (const [start, end] of [...content, ...source, ...cue]) {
          if (!(start >= 0 && start < end && end <= size))
            throw new Error(`[${start}, ${end}) lies outside of 0 to ${size}`);
        }
      }
    },
    120_000,
  );

  it('finds as much in the last paragraph as in the first', () => {
    const sentence = 'The mayor said that the pier would stay.';
    const found = extractAttributions(Array(2_000).fill(sentence).join('\n\n'), { language: 'en' });
    expect(found).toHaveLength(2_000);
    expect(found.at(-1)!.content[0]![1]).toBe(2_000 * (sentence.length + 2) - 3);
  });
});

describe('quotation marks', () => {
  const inner = (text: string) =>
    findQuotations(text, 0, text.length).map((q) => text.slice(q.innerStart, q.innerEnd));

  it.each([
    ['“a” and ”b”', ['a', 'b']],
    ['«a» »b«', ['a', 'b']],
    ['"a" "b"', ['a', 'b']],
    ["''a'' and ``b''", ['a', 'b']],
    ['“a “b” c”', ['a “b” c']],
    ['"a “b” c"', ['a “b” c']],
    ["he said ‘a’ and 'b c'", ['a', 'b c']],
    ["don't, the workers' and '90s", []],
    ['“never closed', ['never closed']],
    ['“closed wrongly," he said. “Right.”', ['closed wrongly,', 'Right.']],
  ])('%s', (text, expected) => {
    expect(inner(text)).toEqual(expected);
  });
});
