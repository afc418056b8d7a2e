// A village to test with: its people, its fair, what was said there, and the two papers that tell of it.

/** English words, original, with an Arabic translation where there is one. */
const inWords = (en: string, ar?: string) => [
  { text: en, language: 'en', original: true },
  ...(ar === undefined
    ? []
    : [{ text: ar, language: 'ar', original: false, translator: 'organization:gazette' }]),
];

const named = (en: string, ar?: string) => [
  { text: en, language: 'en', kind: 'PREFERRED' },
  ...(ar === undefined ? [] : [{ text: ar, language: 'ar', kind: 'PREFERRED' }]),
];

/** Passages of one paper, in this order in its text; their ids say what they show: `passage:gazette-bread`. */
const passagesIn = (paper: string, words: readonly string[]) =>
  words.map((word, index) => ({
    id: `passage:${paper}-${word}`,
    document: `document:${paper}`,
    exact: word,
    start: index * 100,
    end: index * 100 + word.length,
  }));

const inGazette = (word: string) => [`passage:gazette-${word}`];
const inMirror = (word: string) => [`passage:mirror-${word}`];
const inBoth = (word: string) => [...inGazette(word), ...inMirror(word)];

const statement = (slug: string, words: string, rest: object) => ({
  id: `statement:${slug}`,
  texts: inWords(words),
  form: 'INDIRECT',
  act: 'ASSERTION',
  evidence: inGazette(slug),
  ...rest,
});

const claim = (slug: string, rest: object) => ({
  id: `claim:${slug}`,
  evidence: inGazette('facts'),
  ...rest,
});

export const village = {
  bundle: 'village',
  people: [
    {
      id: 'person:ada',
      names: [...named('Ada Miller', 'آدا ميلر'), { text: 'the miller', language: 'en', kind: 'ALIAS' }],
      externalIds: [{ scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' }],
    },
    {
      id: 'person:bilal',
      names: [
        { text: 'بلال الحداد', language: 'ar', kind: 'PREFERRED' },
        { text: 'عم بلال', language: 'ar-EG', kind: 'PREFERRED' },
        { text: 'Bilal Haddad', language: 'en', kind: 'PREFERRED' },
      ],
    },
    { id: 'person:clara', names: [{ text: 'Clara Dubois', language: 'fr', kind: 'PREFERRED' }] },
    { id: 'person:daud', names: [{ text: 'داود', language: 'ar', kind: 'PREFERRED' }] },
    { id: 'person:emma', names: named('Emma Reed') },
    { id: 'person:emma-the-younger', names: named('Emma Reed') },
  ],
  organizations: [
    { id: 'organization:council', names: named('Village Council', 'مجلس القرية') },
    { id: 'organization:gazette', names: named('The Gazette', 'الجريدة') },
    { id: 'organization:mirror', names: named('The Mirror', 'المرآة') },
  ],
  unnamedAgents: [
    {
      id: 'unnamed-agent:two-officials',
      names: [
        { text: 'مسؤولان', language: 'ar', kind: 'PREFERRED' },
        { text: 'two officials', language: 'en', kind: 'PREFERRED' },
      ],
      headcount: { min: 2, max: 2 },
      basis: 'OFFICIAL',
      possiblySameAs: ['unnamed-agent:a-clerk'],
    },
    {
      id: 'unnamed-agent:a-clerk',
      names: named('a clerk', 'كاتب'),
      headcount: { min: 1, max: 1 },
      basis: 'OFFICIAL',
      anonymityReason: 'to keep the post',
    },
    {
      id: 'unnamed-agent:three-neighbours',
      names: named('three neighbours', 'ثلاثة جيران'),
      headcount: { min: 3, max: 3 },
      basis: 'EYEWITNESS',
    },
    {
      id: 'unnamed-agent:clerk-and-neighbours',
      names: named('the clerk and three neighbours'),
      headcount: { min: 4, max: 4 },
      members: ['unnamed-agent:a-clerk', 'unnamed-agent:three-neighbours'],
    },
    {
      id: 'unnamed-agent:crowd',
      names: named('dozens of villagers', 'عشرات القرويين'),
      headcount: { min: 24, approximate: true },
      basis: 'EYEWITNESS',
    },
    { id: 'unnamed-agent:somebody', names: named('somebody', 'أحدهم') },
  ],
  places: [
    { id: 'place:valley', names: named('The Valley', 'الوادي') },
    { id: 'place:village', names: named('The Village', 'القرية'), partOf: 'place:valley' },
    {
      id: 'place:square',
      names: named('Market Square', 'ساحة السوق'),
      partOf: 'place:village',
      latitude: 31.5,
      longitude: -7.25,
    },
    { id: 'place:mill', names: named('The Mill', 'الطاحونة'), partOf: 'place:village' },
  ],
  events: [
    {
      id: 'event:fair',
      names: named('Spring Fair', 'معرض الربيع'),
      kind: 'FUNDRAISER',
      start: '2024-05',
      end: '2024-06',
      place: 'place:square',
    },
    {
      id: 'event:speech',
      names: named('The speech at the fair'),
      kind: 'SPEECH',
      start: '2024-05-02',
      partOf: 'event:fair',
    },
    {
      id: 'event:toast',
      names: named('The toast'),
      kind: 'OTHER',
      start: '2024-05-02',
      partOf: 'event:speech',
    },
    {
      id: 'event:election',
      names: named('Village election', 'انتخابات القرية'),
      kind: 'ELECTION',
      start: '2024',
      place: 'place:village',
    },
    {
      id: 'event:flood',
      names: named('The flood', 'الفيضان'),
      kind: 'OTHER',
      start: '2023-11-30',
      place: 'place:mill',
    },
    { id: 'event:meeting', names: named('A meeting'), kind: 'MEETING' },
    { id: 'event:another-meeting', names: named('Another meeting'), kind: 'MEETING' },
  ],
  topics: [
    { id: 'topic:bread', names: named('Bread', 'الخبز') },
    { id: 'topic:well', names: named('The well', 'البئر') },
  ],
  documents: [
    {
      id: 'document:gazette',
      names: named('The Gazette of 3 May', 'جريدة 3 مايو'),
      kind: 'ARTICLE',
      language: 'en',
      url: 'https://gazette.example/fair',
      publishedOn: '2024-05-03',
      publisher: 'organization:gazette',
      authors: ['person:daud', 'person:clara'],
    },
    {
      id: 'document:gazette-in-arabic',
      names: named('The Gazette of 3 May, in Arabic'),
      kind: 'ARTICLE',
      language: 'ar-EG',
      publishedOn: '2024-05',
      translationOf: 'document:gazette',
    },
    {
      id: 'document:mirror',
      names: named('The Mirror of 4 May'),
      kind: 'ARTICLE',
      language: 'en-GB',
      publishedOn: '2024-05-04',
      publisher: 'organization:mirror',
    },
    {
      id: 'document:picture',
      names: named('A picture of the fair'),
      kind: 'PHOTO_CAPTION',
      language: 'en',
      partOf: 'document:gazette',
    },
    {
      id: 'document:minutes',
      names: named('Minutes of the council'),
      kind: 'TRANSCRIPT',
      language: 'en',
      obtainedBy: 'organization:mirror',
    },
    {
      id: 'document:notice',
      names: named('A notice at the mill'),
      kind: 'POST',
      language: 'ar',
      publishedOn: '2023',
      text: 'الخبز 🍞 مجاني اليوم. The bread is free today.',
    },
  ],
  passages: [
    ...passagesIn('gazette', [
      'facts',
      'bread',
      'well',
      'officials',
      'whisper-1',
      'whisper-2',
      'whisper-3',
      'whisper-4',
      'whisper-5',
      'draft',
      'refused',
      'withdrawn',
      'rain',
      'answer',
      'doubt',
      'rumour',
      'neighbours',
    ]),
    ...passagesIn('mirror', ['officials', 'minutes', 'well', 'whisper-1', 'whisper-2', 'clerk', 'gathering']),
    { id: 'passage:gazette-without-a-place', document: 'document:gazette', exact: 'somewhere' },
    {
      id: 'passage:notice-free',
      document: 'document:notice',
      exact: 'The bread is free today',
      prefix: 'مجاني اليوم. ',
      suffix: '.',
      start: 21,
      end: 44,
    },
  ],
  statements: [
    statement('bread', 'The bread is good', {
      texts: inWords('The bread is good', 'الخبز جيد'),
      speaker: 'person:ada',
      form: 'DIRECT',
      act: 'PRAISE',
      saidOn: '2024-05-02',
      event: 'event:speech',
      place: 'place:square',
      addressees: ['unnamed-agent:crowd', 'person:bilal'],
      about: ['topic:bread', 'person:bilal'],
    }),
    statement('rain', 'It will rain on the fair', {
      texts: inWords('It will rain on the fair', 'ستمطر على المعرض'),
      speaker: 'person:ada',
      form: 'DIRECT',
      act: 'PREDICTION',
      saidOn: '2024-05-02',
      event: 'event:toast',
      about: ['event:fair'],
    }),
    statement('answer', 'The bread is not good', {
      speaker: 'person:bilal',
      act: 'DENIAL',
      saidOn: '2024-05-02T20:30:00Z',
      about: ['topic:bread'],
      respondsTo: [{ statement: 'statement:bread', stance: 'DENIES' }],
    }),
    statement('doubt', 'One may doubt it', {
      speaker: 'unnamed-agent:somebody',
      act: 'OPINION',
      saidOn: '2024-06',
      about: ['topic:bread', 'person:ada'],
      respondsTo: [
        { statement: 'statement:bread', stance: 'DISPUTES' },
        { statement: 'statement:answer', stance: 'SUPPORTS' },
      ],
    }),
    // Two officials pass it on, in both papers.
    statement('well', 'The well is dry', {
      texts: inWords('The well is dry', 'جفت البئر'),
      speaker: 'person:bilal',
      form: 'MIXED',
      saidOn: '2024-05',
      event: 'event:fair',
      about: ['topic:well'],
      evidence: inBoth('well'),
    }),
    statement('officials', 'according to two officials', {
      speaker: 'unnamed-agent:two-officials',
      conveys: ['statement:well'],
      evidence: inBoth('officials'),
    }),
    // Four people pass it on in the Gazette, only the first of them in the Mirror.
    statement('whisper-1', 'The mill is haunted', {
      texts: inWords('The mill is haunted', 'الطاحونة مسكونة'),
      speaker: 'person:emma',
      act: 'BELIEF',
      saidOn: '2024',
      about: ['place:mill', 'person:ada'],
      evidence: inBoth('whisper-1'),
    }),
    statement('whisper-2', 'Emma told a clerk', {
      speaker: 'unnamed-agent:a-clerk',
      conveys: ['statement:whisper-1'],
      evidence: inBoth('whisper-2'),
    }),
    statement('whisper-3', 'the clerk told Daud', {
      speaker: 'person:daud',
      conveys: ['statement:whisper-2'],
    }),
    statement('whisper-4', 'Daud told the council', {
      speaker: 'organization:council',
      conveys: ['statement:whisper-3'],
    }),
    statement('whisper-5', 'the council told somebody', {
      speaker: 'unnamed-agent:somebody',
      conveys: ['statement:whisper-4'],
    }),
    statement('minutes', 'The council will meet', {
      speaker: 'person:emma',
      form: 'DIRECT',
      act: 'INSTRUCTION',
      saidOn: '2024-05-02',
      recordedIn: 'document:minutes',
      evidence: inMirror('minutes'),
    }),
    // A clerk read to the reporter what the minutes hold.
    statement('gathering', 'They were many', {
      speaker: 'person:daud',
      recordedIn: 'document:minutes',
      saidOn: '2023-12-31',
      about: ['unnamed-agent:crowd'],
      evidence: inMirror('gathering'),
    }),
    statement('clerk', 'a clerk read from the minutes', {
      speaker: 'unnamed-agent:a-clerk',
      conveys: ['statement:gathering'],
      evidence: inMirror('clerk'),
    }),
    statement('neighbours', 'The mill was loud', {
      speaker: 'unnamed-agent:clerk-and-neighbours',
      act: 'CRITICISM',
      about: ['place:mill'],
    }),
    statement('rumour', 'The fair is said to be cancelled', { act: 'OTHER', about: ['event:fair'] }),
    statement('draft', 'Ada is said to have said so', {
      speaker: 'person:clara',
      about: ['topic:bread'],
      conveys: ['statement:bread'],
      status: 'PROPOSED',
    }),
    statement('refused', 'Ada never spoke', { speaker: 'person:ada', status: 'REJECTED' }),
    statement('withdrawn', 'Ada spoke twice', { speaker: 'person:ada', status: 'RETRACTED' }),
  ],
  claims: [
    claim('ada-founded-council', {
      subject: 'person:ada',
      predicate: 'FOUNDED',
      object: 'organization:council',
      validFrom: '1999',
    }),
    claim('ada-chairs', {
      subject: 'person:ada',
      predicate: 'HOLDS_ROLE',
      object: 'organization:council',
      value: { text: 'chair' },
      validFrom: '2010',
      validTo: '2015-06',
      rank: 'PREFERRED',
    }),
    claim('bilal-chairs', {
      subject: 'person:bilal',
      predicate: 'HOLDS_ROLE',
      object: 'organization:council',
      value: { text: 'chair' },
      validFrom: '2015-06-15',
    }),
    claim('ada-member', { subject: 'person:ada', predicate: 'MEMBER_OF', object: 'organization:council' }),
    claim('bilal-never-member', {
      subject: 'person:bilal',
      predicate: 'MEMBER_OF',
      object: 'organization:council',
      polarity: 'DENIED',
    }),
    claim('bilal-founded-council', {
      subject: 'person:bilal',
      predicate: 'FOUNDED',
      object: 'organization:council',
      rank: 'DEPRECATED',
    }),
    claim('bilal-organized-fair', {
      subject: 'person:bilal',
      predicate: 'ORGANIZED',
      object: 'event:fair',
      assertedBy: ['statement:bread'],
    }),
    claim('ada-organized-fair', {
      subject: 'person:ada',
      predicate: 'ORGANIZED',
      object: 'event:fair',
      assertedBy: ['statement:answer'],
    }),
    claim('ada-did-not-organize-fair', {
      subject: 'person:ada',
      predicate: 'ORGANIZED',
      object: 'event:fair',
      polarity: 'DENIED',
      assertedBy: ['statement:bread'],
    }),
    claim('ada-spoke', { subject: 'person:ada', predicate: 'SPOKE_AT', object: 'event:fair' }),
    claim('ada-attended', { subject: 'person:ada', predicate: 'ATTENDED', object: 'event:fair' }),
    claim('crowd-attended', { subject: 'unnamed-agent:crowd', predicate: 'ATTENDED', object: 'event:fair' }),
    claim('daud-attended', {
      subject: 'person:daud',
      predicate: 'ATTENDED',
      object: 'event:fair',
      rank: 'DEPRECATED',
    }),
    claim('emma-attended', {
      subject: 'person:emma',
      predicate: 'ATTENDED',
      object: 'event:fair',
      status: 'PROPOSED',
    }),
    claim('ada-at-election', { subject: 'person:ada', predicate: 'ATTENDED', object: 'event:election' }),
    claim('clara-pictured-flood', {
      subject: 'person:clara',
      predicate: 'PHOTOGRAPHED',
      object: 'event:flood',
    }),
    claim('mill-pictured-in-flood', {
      subject: 'person:ada',
      predicate: 'APPEARED_IN',
      object: 'event:flood',
    }),
    claim('emma-is-30', { subject: 'person:emma', predicate: 'AGE', value: { number: 30, unit: 'years' } }),
    claim('emma-is-about-31', {
      subject: 'person:emma',
      predicate: 'AGE',
      value: { number: 31, unit: 'years', approximate: true },
    }),
    claim('fair-raised', {
      subject: 'event:fair',
      predicate: 'RAISED',
      value: { number: 100, max: 200.5, unit: 'EUR', date: '2024-05', text: 'a hundred or two' },
      assertedBy: ['statement:doubt', 'statement:bread'],
    }),
    claim('mill-is-old', {
      subject: 'place:mill',
      predicate: 'DESCRIBED_AS',
      value: { text: 'old' },
      contradicts: ['claim:mill-is-new'],
    }),
    claim('mill-is-new', { subject: 'place:mill', predicate: 'DESCRIBED_AS', value: { text: 'new' } }),
    claim('clara-edited-mirror', {
      subject: 'person:clara',
      predicate: 'HOLDS_ROLE',
      object: 'organization:mirror',
      value: { text: 'editor' },
      validFrom: '2001',
      validTo: '2003-02-28',
    }),
    claim('fair-opens-at-noon', {
      subject: 'event:fair',
      predicate: 'HAPPENED',
      value: { date: '2024-05-02T12:00:00+02:00' },
    }),
    claim('notice-says-free', {
      subject: 'topic:bread',
      predicate: 'DESCRIBED_AS',
      value: { text: 'free' },
      evidence: ['passage:notice-free'],
    }),
  ],
};

/** The village as a bundle to open a world with. */
export const tinyWorld = [{ file: 'village.yaml', data: village }];
