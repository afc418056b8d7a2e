// Words that formats stumble over, every status, and lists that several bundles have added to.

/** Each would mean something else to YAML, XML, CSV or a spreadsheet if it were not written with care. */
export const oddWords = [
  '=HYPERLINK("http://example.org"; "click")',
  '+1',
  '-1',
  '@sum',
  '\tindented',
  ' : # - ? |\n  \n\ntrailing \n',
  'null',
  'yes',
  '1e3',
  '0x1F',
  '2024-07-19',
  '~',
  '',
  '<b>&amp;</b> ]]> --> <!--',
  'a "quoted", comma; semicolon\r\nline',
  'next\u0085line separator\u2028paragraph\u2029',
  'bell\u0007 escape\u001b null-like \ufffd \ufeff',
  '😀 \u200fمرحبًا\u200e — «نص» \u202bمن اليمين\u202c',
].filter((word) => word !== '');

const base = {
  bundle: 'strange',
  title: 'Strange words',
  people: [
    {
      id: 'person:odd',
      names: [
        { text: 'Odd', kind: 'PREFERRED' },
        { text: 'عجيب', language: 'ar', kind: 'PREFERRED' },
        ...oddWords.map((text) => ({ text, language: 'en', kind: 'ALIAS' })),
      ],
      externalIds: [
        { scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' },
        { scheme: 'odd "scheme"', value: '=1+1' },
      ],
    },
    {
      id: 'person:former',
      names: [
        { text: 'New Name', language: 'en', kind: 'PREFERRED' },
        { text: 'Old Name', language: 'en', kind: 'FORMER' },
        { text: 'Niu Neim', language: 'en', kind: 'TRANSLITERATION' },
      ],
    },
  ],
  organizations: [{ id: 'organization:paper', names: [{ text: 'Paper', language: 'en' }] }],
  unnamedAgents: ['a', 'b', 'c'].map((slug, index) => ({
    id: `unnamed-agent:${slug}`,
    names: [{ text: `source ${slug}`, language: 'en' }],
    headcount: [{ min: 0 }, { max: 12, approximate: true }, { min: 3, max: 3 }][index],
    ...(slug === 'a' ? { possiblySameAs: ['unnamed-agent:b'], anonymityReason: ' to be\nsafe ' } : {}),
  })),
  places: [
    { id: 'place:world', names: [{ text: 'World', language: 'en' }] },
    {
      id: 'place:south',
      names: [{ text: 'South', language: 'en' }],
      latitude: -33.9,
      longitude: 0,
      partOf: 'place:world',
    },
  ],
  documents: [
    {
      id: 'document:odd',
      names: oddWords.map((text) => ({ text, language: 'en', kind: 'ALIAS' })),
      kind: 'OTHER',
      language: 'ar-EG',
      text: `First.\r\n${oddWords.join('\n')}\n`,
    },
  ],
  passages: [
    { id: 'passage:first', document: 'document:odd', exact: 'First.', prefix: '', start: 0, end: 6 },
    { id: 'passage:nowhere', document: 'document:odd', exact: 'It stands nowhere in this text at all' },
  ],
  statements: ['PROPOSED', 'ACCEPTED', 'REJECTED', 'RETRACTED'].map((status, index) => ({
    id: `statement:${status.toLowerCase()}`,
    texts: [
      { text: oddWords[index], language: 'ar', original: false, translator: 'unnamed-agent:a' },
      { text: oddWords.join(' '), language: 'en', original: true },
    ],
    form: 'MIXED',
    act: 'OTHER',
    status,
    speaker: 'person:odd',
    about: ['place:south', 'person:former', 'document:odd', 'unnamed-agent:c'],
    evidence: ['passage:nowhere', 'passage:first'],
  })),
  claims: [
    {
      id: 'claim:fraction',
      subject: 'person:odd',
      predicate: 'RAISED',
      value: { number: -0.5, max: 1e21, unit: 'EUR', text: '=0' },
      polarity: 'DENIED',
      rank: 'DEPRECATED',
      status: 'RETRACTED',
      validFrom: '2024',
      evidence: ['passage:first'],
    },
  ],
};

/** Two that come later and add, both of them, the same and something of their own. */
const later = ['one', 'two'].map((name) => ({
  bundle: `later-${name}`,
  passages: [{ id: `passage:${name}`, document: 'document:odd', exact: 'First.' }],
  extend: [
    {
      id: 'statement:accepted',
      evidence: [`passage:${name}`, 'passage:first'],
      about: [`organization:paper`],
    },
    { id: 'claim:fraction', evidence: [`passage:${name}`] },
  ],
}));

/** Sources to be loaded one after the other. */
export const strange = [base, ...later].map((data) => ({ file: data.bundle, data }));
