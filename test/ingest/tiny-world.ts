/** A small bundle with one of everything, as a curator would write it. */
export const tinyWorld = `bundle: tiny-world
title: A tiny world
licence: CC0-1.0

people:
  - id: person:amal
    names:
      - { text: أمل, language: ar, kind: PREFERRED }
      - { text: Amal, language: en, kind: PREFERRED }
    externalIds: [{ scheme: wikidata, value: Q1 }]
  - id: person:basim
    names: [{ text: Basim, language: en, kind: PREFERRED }]

organizations:
  - id: organization:daily
    names: [{ text: The Daily, language: en, kind: PREFERRED }]

unnamedAgents:
  - id: unnamed-agent:officials
    names: [{ text: two officials, language: en, kind: PREFERRED }]
    headcount: { min: 2, max: 2 }
    basis: OFFICIAL

places:
  - id: place:country
    names: [{ text: Country, language: en, kind: PREFERRED }]
  - id: place:town
    names: [{ text: Town, language: en, kind: PREFERRED }]
    latitude: 42
    longitude: -70.2
    partOf: place:country

events:
  - id: event:talk
    names: [{ text: The talk, language: en, kind: PREFERRED }]
    kind: SPEECH
    start: 2024-07-19
    place: place:town

topics:
  - id: topic:weather
    names: [{ text: weather, language: en, kind: PREFERRED }]

documents:
  - id: document:brief
    names: [{ text: Brief, language: en, kind: PREFERRED }]
    kind: BRIEF
    language: en
    publishedOn: 2024
    publisher: organization:daily
    authors: [person:basim, organization:daily]
    text: 'Amal 😀 said “it was good”, according to two officials. Basim denied that she came.'
  - id: document:unseen
    names: [{ text: Unseen, language: en, kind: PREFERRED }]
    kind: ARTICLE
    language: en
    contentHash: 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae

passages:
  - id: passage:good
    document: document:brief
    exact: it was good
    prefix: 'said “'
    suffix: '”, according'
    start: 13
    end: 24
  - id: passage:denied
    document: document:brief
    exact: Basim denied that she came
  - id: passage:lost
    document: document:brief
    exact: words that stand nowhere in it
  - id: passage:unseen
    document: document:unseen
    exact: foo
    start: 0
    end: 3

statements:
  - id: statement:good
    texts:
      - { text: it was good, language: en, original: true }
      - { text: كان جيدا, language: ar, translator: organization:daily }
    form: DIRECT
    act: OPINION
    saidOn: 2024-07-19T20:30:00+03:00
    speaker: person:amal
    event: event:talk
    about: [event:talk, topic:weather]
    evidence: [passage:good]
  - id: statement:relay
    texts: [{ text: according to two officials, language: en }]
    form: INDIRECT
    act: ASSERTION
    speaker: unnamed-agent:officials
    conveys: [statement:good]
    evidence: [passage:good]
  - id: statement:denial
    texts: [{ text: denied that she came, language: en }]
    form: INDIRECT
    act: DENIAL
    speaker: person:basim
    about: [person:amal]
    respondsTo: [{ statement: statement:good, stance: DISPUTES }]
    evidence: [passage:denied]
  - id: statement:guess
    texts: [{ text: nobody knows, language: en }]
    form: INDIRECT
    act: OTHER
    status: PROPOSED
    speaker: person:amal
    event: event:talk
    evidence: [passage:good, passage:unseen]

claims:
  - id: claim:came
    subject: person:amal
    predicate: ATTENDED
    object: event:talk
    evidence: [passage:good]
  - id: claim:came-not
    subject: person:amal
    predicate: ATTENDED
    object: event:talk
    polarity: DENIED
    assertedBy: [statement:denial]
    evidence: [passage:denied]
  - id: claim:crowd
    subject: event:talk
    predicate: HEADCOUNT
    value: { number: 300, approximate: true }
    evidence: [passage:good]
`;

/** The world with one piece of its text exchanged; throws when it does not stand there exactly once. */
export function tinyWorldWith(piece: string, other: string): string {
  const parts = tinyWorld.split(piece);
  if (parts.length !== 2) throw new Error(`Stands ${parts.length - 1} times in the tiny world: ${piece}`);
  return parts.join(other);
}
