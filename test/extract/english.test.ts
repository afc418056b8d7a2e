import { sliceCodePoints } from '../../src/anchor/code-points.js';
import type { Attribution, Span } from '../../src/extract/attribution.js';
import { extractAttributions } from '../../src/extract/extract.js';

function found(text: string, publishedOn?: string) {
  const words = (spans: readonly Span[]) =>
    spans.map(([start, end]) => sliceCodePoints(text, start, end)).join(' … ');
  return extractAttributions(text, { language: 'en', publishedOn }).map((a: Attribution) => ({
    ...a,
    who: words(a.source),
    what: words(a.content),
    by: words(a.cue),
    meant: a.refersTo ? words([a.refersTo]) : null,
  }));
}

describe('English: speech in quotation marks', () => {
  it.each([
    [
      'verb after the speaker',
      '“We will not sell the pier,” Ada Morrow said.',
      'Ada Morrow',
      '“We will not sell the pier,”',
    ],
    [
      'verb before the speaker',
      '“We will not sell,” said Ada Morrow, who chairs the council.',
      'Ada Morrow, who chairs the council',
      '“We will not sell,”',
    ],
    [
      'speaker first',
      'Ada Morrow said, “We will not sell the pier.”',
      'Ada Morrow',
      '“We will not sell the pier.”',
    ],
    [
      'colon',
      'In a statement, Ada Morrow wrote: “We will not sell the pier.”',
      'Ada Morrow',
      '“We will not sell the pier.”',
    ],
    [
      'name and dash',
      '“This harbour is all we have.” — Ada Morrow',
      'Ada Morrow',
      '“This harbour is all we have.”',
    ],
    ['question', '“Who asked for this?” the mayor wondered.', 'the mayor', '“Who asked for this?”'],
    ['doubled single marks', "''We will not sell,'' Ms. Morrow said.", 'Ms. Morrow', "''We will not sell,''"],
    ['marks of two kinds', '“We will not sell," Ms. Morrow said.', 'Ms. Morrow', '“We will not sell,"'],
  ])('%s', (_, text, who, what) => {
    expect(found(text)).toMatchObject([{ who, what, form: 'DIRECT' }]);
  });

  it('joins speech that goes on over a sentence and a paragraph', () => {
    const text = '“Never,” she said. “Not this year.”\n\n“And not the next.”';
    expect(found(text)).toMatchObject([
      { who: 'she', what: '“Never,” … “Not this year.” … “And not the next.”' },
    ]);
  });

  it('gives speech in the next paragraph to whoever was announced', () => {
    const text = 'The meeting was long. Tom Vance then continued:\n\n“The pier costs us money.”';
    expect(found(text)).toMatchObject([{ who: 'Tom Vance', what: '“The pier costs us money.”' }]);
  });

  it('lets an unclosed quotation end with its paragraph', () => {
    const text =
      '“We came here in May,” Ada Morrow said. “We stayed.\n\n“Then the storm came,” Tom Vance said.';
    expect(found(text).map((a) => a.who)).toEqual(['Ada Morrow', 'Tom Vance']);
  });
});

describe('English: reported in other words', () => {
  it.each([
    ['that', 'The mayor said that the pier would stay.', 'The mayor', 'that the pier would stay'],
    ['bare clause', 'Officials say the pier is safe.', 'Officials', 'the pier is safe'],
    [
      'hearer',
      'Tom Vance told reporters on Monday that the price was wrong.',
      'Tom Vance',
      'that the price was wrong',
    ],
    ['infinitive', 'The council promised to publish the offer.', 'The council', 'to publish the offer'],
    ['object', 'Tom Vance criticized the secret offer.', 'Tom Vance', 'the secret offer'],
    ['phrasal verb', 'The union called for a public vote.', 'The union', 'a public vote'],
    ['said at the end', 'The pier is safe, officials said.', 'officials', 'The pier is safe'],
    [
      'according to',
      'The price was 4 million, according to court papers.',
      'court papers',
      'The price was 4 million',
    ],
    ['as', 'As Tom Vance noted, the harbour is full.', 'Tom Vance', 'the harbour is full'],
    [
      'noun',
      'The report rejects her claim that the pier is safe.',
      'The report',
      'her claim that the pier is safe',
    ],
    ['adjective', 'The mayor is confident that the pier will stay.', 'The mayor', 'that the pier will stay'],
  ])('%s', (_, text, who, what) => {
    expect(found(text)).toContainEqual(expect.objectContaining({ who, what, form: 'INDIRECT' }));
  });

  it('goes around the speaker in the middle', () => {
    expect(found('The pier, Tom Vance said, costs us money.')).toMatchObject([
      { who: 'Tom Vance', what: 'The pier … costs us money' },
    ]);
  });

  it('shares the subject of two verbs', () => {
    const text = 'Tom Vance said the price was wrong and called for a vote.';
    expect(found(text)).toMatchObject([
      { who: 'Tom Vance', what: 'the price was wrong' },
      { who: 'Tom Vance', what: 'a vote' },
    ]);
  });

  it('is mixed when a phrase of it is quoted', () => {
    expect(found('The mayor said the offer was “a bad joke” from start to end.')).toMatchObject([
      { form: 'MIXED' },
    ]);
  });

  it('ends a subordinate clause before the main one', () => {
    const [first] = found('While the mayor said the pier would stay, her deputy left the room.');
    expect(first).toMatchObject({ who: 'the mayor', what: 'the pier would stay' });
  });

  it('counts offsets in code points', () => {
    const text = '😀😀 The mayor said: “We 😀 stay.”';
    expect(found(text)).toMatchObject([{ who: 'The mayor', what: '“We 😀 stay.”' }]);
  });
});

describe('English: what quotes nobody', () => {
  it.each([
    ['a scare quote', 'The so-called “experts” left early.'],
    ['a title', 'She was reading “The Old Harbour” in the train.'],
    ['a title after a comma', 'Her first novel, “The Old Harbour,” sold well.'],
    ['a word as a word', 'The word “pier” has four letters.'],
    ['a nickname', 'Edward “Ned” Stone walked home.'],
    ['inches and feet', `The board was 6' 2" long and 3" wide.`],
    ['apostrophes', "The workers' boats and the council's piers lay in the '90s harbour."],
    ['said as a noun phrase', 'The said property lies near the harbour.'],
    ['a headline of fiction', '“He Said, She Said”: a comedy in two acts'],
    ['nothing at all', ''],
    ['only marks', '“”"\'«»‘’'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('English: chains, unnamed sources, references, dates', () => {
  it('links what is conveyed to what conveys it', () => {
    const text = 'Vance said that his manager told him, “Stay quiet.”';
    expect(found(text)).toMatchObject([
      { who: 'Vance', conveyedBy: null },
      { who: 'his manager', what: '“Stay quiet.”', conveyedBy: 0 },
    ]);
  });

  it('links a statement to the relay that passed it on', () => {
    const text = 'Tom Vance said the pier was sold, according to two people who saw the letter.';
    expect(found(text)).toMatchObject([
      {
        who: 'two people who saw the letter',
        conveyedBy: null,
        unnamed: { headcount: { min: 2, max: 2 }, basis: 'DOCUMENT_HOLDER' },
      },
      { who: 'Tom Vance', what: 'the pier was sold', conveyedBy: 0 },
    ]);
  });

  it.each([
    [
      'Two people familiar with the offer said it was low.',
      { headcount: { min: 2, max: 2, approximate: false }, basis: 'FAMILIAR' },
    ],
    [
      'An official said the pier was safe.',
      { headcount: { min: 1, max: 1, approximate: false }, basis: 'OFFICIAL' },
    ],
    [
      'At least three aides said the pier was safe.',
      { headcount: { min: 3, max: null, approximate: true }, basis: 'OFFICIAL' },
    ],
    ['Donors who attended said the pier was safe.', { headcount: null, basis: 'PARTICIPANT' }],
    [
      'One source said the pier was safe.',
      { headcount: { min: 1, max: 1, approximate: false }, basis: 'UNSTATED' },
    ],
  ])('reads the details of an unnamed source: %s', (text, unnamed) => {
    expect(found(text)[0]!.unnamed).toMatchObject(unnamed);
  });

  it('keeps the stated reason for anonymity', () => {
    const text =
      '“It is over,” said one aide, who spoke on condition of anonymity to describe private talks.';
    expect(found(text)[0]!.unnamed).toMatchObject({ anonymityReason: 'to describe private talks' });
  });

  it('does not call a named source unnamed', () => {
    for (const text of [
      'Spokesman Tom Vance said it was low.',
      'Tom Vance, a campaign aide, said it was low.',
    ]) {
      expect(found(text)[0]!.unnamed).toBeNull();
    }
  });

  it('resolves pronouns, surnames and “the person” to the nearest that fits', () => {
    const text =
      'Ada Morrow said the pier stays. “It is ours,” she said.\n\nMorrow added that she was tired.\n\n' +
      'One person who saw the offer said it was low. The person said it came late.';
    expect(found(text).map((a) => a.meant)).toEqual([
      null,
      'Ada Morrow',
      'Ada Morrow',
      null,
      'One person who saw the offer',
    ]);
  });

  it('leaves open what fits two', () => {
    const text = 'Bill Reed and Joan Reed were there. Reed said the pier was safe.';
    expect(found(text)).toMatchObject([{ who: 'Reed', meant: null }]);
    expect(found('Mr. Reed and his wife slept. “We heard it,” they said.')[0]!.meant).toBeNull();
  });

  it.each([
    ['The mayor said on Friday that it was over.', '2024-07-19'],
    ['The mayor said Monday that it was over.', '2024-07-22'],
    ['The mayor said yesterday that it was over.', '2024-07-21'],
    ['The mayor said on July 4 that it was over.', '2024-07-04'],
    ['The mayor said on Dec. 30 that it was over.', '2023-12-30'],
    ['The mayor said that it was over.', null],
  ])('counts the day from the day of publication: %s', (text, saidOn) => {
    expect(found(text, '2024-07-22')[0]!.saidOn).toBe(saidOn);
    if (!/\d/.test(text)) expect(found(text)[0]!.saidOn).toBeNull();
  });

  it.each([
    ['The mayor praised the workers.', 'PRAISE'],
    ['The mayor criticized the workers.', 'CRITICISM'],
    ['The mayor denied that it was late.', 'DENIAL'],
    ['The mayor predicted that it would rain.', 'PREDICTION'],
    ['The mayor urged the council to wait.', 'REQUEST'],
    ['The mayor ordered the council to wait.', 'INSTRUCTION'],
    ['The mayor believes that it will rain.', 'BELIEF'],
    ['The mayor said that it would rain.', 'ASSERTION'],
  ])('names the act: %s', (text, act) => {
    expect(found(text)).toMatchObject([{ act }]);
  });
});
