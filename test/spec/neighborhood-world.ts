// A harbour to test with: who says what of whom, where they meet, and how far they are from one another.

const named = (en: string, ar: string, ...aliases: object[]) => [
  { text: en, language: 'en', kind: 'PREFERRED' },
  { text: ar, language: 'ar', kind: 'PREFERRED' },
  ...aliases,
];

const statement = (slug: string, text: string, rest: object) => ({
  id: `statement:${slug}`,
  texts: [{ text, language: 'en', original: true }],
  form: 'DIRECT',
  act: 'ASSERTION',
  evidence: [`passage:first-${slug}`],
  ...rest,
});

const claim = (slug: string, subject: string, predicate: string, object: string, rest: object = {}) => ({
  id: `claim:${slug}`,
  subject,
  predicate,
  object,
  evidence: [`passage:first-${slug}`],
  ...rest,
});

const statements = [
  // Nadia speaks of Omar and of the bridge at the toast; a sailor passes it on in the second issue only.
  statement('bridge', 'Omar has built the bridge', {
    texts: [
      { text: 'Omar has built the bridge', language: 'en', original: true },
      { text: 'بنى عمر الجسرَ', language: 'ar', original: false, translator: 'organization:herald' },
    ],
    speaker: 'person:nadia',
    act: 'PRAISE',
    saidOn: '2024-03-10',
    event: 'event:toast',
    place: 'place:quay',
    addressees: ['person:lena'],
    about: ['person:omar', 'topic:bridge'],
    evidence: ['passage:first-bridge', 'passage:second-bridge'],
  }),
  statement('relay', 'according to a sailor', {
    speaker: 'unnamed-agent:sailor',
    form: 'INDIRECT',
    conveys: ['statement:bridge'],
    evidence: ['passage:second-relay'],
  }),
  statement('answer', 'Nadia is too kind', {
    speaker: 'person:omar',
    act: 'OPINION',
    saidOn: '2024-03-11T08:00:00Z',
    about: ['person:nadia'],
    respondsTo: [{ statement: 'statement:bridge', stance: 'ANSWERS' }],
  }),
  statement('vote', 'الانتخابات قريبة من الميناء', {
    texts: [{ text: 'الانتخابات قريبة من الميناء', language: 'ar', original: true }],
    speaker: 'person:lena',
    act: 'PREDICTION',
    saidOn: '2024-04',
    event: 'event:launch',
    about: ['topic:elections', 'person:nadia'],
  }),
  statement(
    'old',
    'The bridge was planned long ago, as everybody in the harbour remembers to this very day',
    {
      speaker: 'person:lena',
      form: 'INDIRECT',
      saidOn: '2023',
      about: ['topic:bridge'],
    },
  ),
  statement('rumour', 'Something moves under the bridge', { form: 'INDIRECT', about: ['topic:bridge'] }),
  statement('draft', 'Zoe likes the bridge', {
    speaker: 'person:nadia',
    about: ['person:zoe', 'person:omar', 'topic:bridge'],
    status: 'PROPOSED',
    saidOn: '2024-03-10',
    event: 'event:launch',
  }),
];

const claims = [
  claim('nadia-attended', 'person:nadia', 'ATTENDED', 'event:launch'),
  claim('omar-organized', 'person:omar', 'ORGANIZED', 'event:launch'),
  claim('omar-spoke', 'person:omar', 'SPOKE_AT', 'event:launch'),
  claim('lena-not-there', 'person:lena', 'ATTENDED', 'event:launch', { polarity: 'DENIED' }),
  claim('yusuf-wrongly-there', 'person:yusuf', 'ATTENDED', 'event:launch', { rank: 'DEPRECATED' }),
  claim('zoe-supports', 'person:zoe', 'SUPPORTS', 'person:nadia', { status: 'PROPOSED' }),
  claim('yusuf-member', 'person:yusuf', 'MEMBER_OF', 'organization:port'),
  claim('omar-heads', 'person:omar', 'HOLDS_ROLE', 'organization:port', {
    value: { text: 'head' },
    validFrom: '2020-05',
  }),
  claim('launch-at-quay', 'event:launch', 'HAPPENED', 'place:quay', {
    value: { text: 'at noon', date: '2024-03-10T12:00:00Z' },
  }),
  claim('nadia-photographed', 'person:nadia', 'PHOTOGRAPHED', 'event:storm', {
    evidence: ['passage:caption-nadia-photographed'],
  }),
];

const firstPassages = [...statements, ...claims].filter(({ evidence }) =>
  evidence[0]!.startsWith('passage:first-'),
);

export const harbour = {
  bundle: 'harbour',
  people: [
    {
      id: 'person:nadia',
      names: named('Nadia Haris', 'نادية هاريس', { text: 'Captain Nadia', language: 'en', kind: 'ALIAS' }),
    },
    { id: 'person:omar', names: named('Omar Carpenter', 'عُمر النجّار') },
    { id: 'person:lena', names: named("Lena O'Brien", 'لينا أوبراين') },
    { id: 'person:yusuf', names: named('Yusuf', 'يوسف') },
    { id: 'person:zoe', names: [{ text: 'Zoé Müller', language: 'de', kind: 'PREFERRED' }] },
  ],
  organizations: [
    { id: 'organization:port', names: named('Port Authority', 'هيئة الموانئ') },
    { id: 'organization:herald', names: named('The Herald', 'البشير') },
  ],
  unnamedAgents: [{ id: 'unnamed-agent:sailor', names: named('a sailor', 'بحار') }],
  places: [
    { id: 'place:town', names: named('The town', 'المدينة') },
    { id: 'place:quay', names: named('The quay', 'الرصيف'), partOf: 'place:town' },
  ],
  events: [
    {
      id: 'event:launch',
      names: named('Launch of the ship', 'تدشين السفينة'),
      kind: 'SPEECH',
      start: '2024-03-10',
      place: 'place:quay',
    },
    {
      id: 'event:toast',
      names: named('The toast', 'النخب'),
      kind: 'OTHER',
      start: '2024-03-10T18:00:00Z',
      partOf: 'event:launch',
    },
    { id: 'event:storm', names: named('The storm', 'العاصفة'), kind: 'OTHER', start: '2024-02' },
    { id: 'event:someday', names: named('A regatta', 'سباق'), kind: 'OTHER', place: 'place:quay' },
  ],
  topics: [
    { id: 'topic:bridge', names: named('The bridge', 'الجسر') },
    { id: 'topic:elections', names: named('The elections', 'الانتخابات') },
  ],
  documents: [
    {
      id: 'document:first',
      names: named('The Herald, first issue', 'البشير، العدد الأول'),
      kind: 'ARTICLE',
      language: 'en',
      publisher: 'organization:herald',
    },
    {
      id: 'document:second',
      names: named('The Herald, second issue', 'البشير، العدد الثاني'),
      kind: 'ARTICLE',
      language: 'en',
    },
    {
      id: 'document:caption',
      names: named('A picture of the storm', 'صورة العاصفة'),
      kind: 'PHOTO_CAPTION',
      language: 'en',
      partOf: 'document:first',
    },
  ],
  passages: [
    ...firstPassages.map(({ evidence: [id] }) => ({
      id: id!,
      document: 'document:first',
      exact: id!.slice('passage:first-'.length),
    })),
    { id: 'passage:second-bridge', document: 'document:second', exact: 'bridge again' },
    { id: 'passage:second-relay', document: 'document:second', exact: 'a sailor told us' },
    { id: 'passage:caption-nadia-photographed', document: 'document:caption', exact: 'Photo: Nadia' },
  ],
  statements,
  claims,
};
