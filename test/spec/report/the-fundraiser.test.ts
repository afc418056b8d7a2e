// Does the graph answer what the report says of Provincetown, of its two photographs, and of itself?
import { seeds } from '../../world.js';
import { idsIn, worldOf } from '../world-of.js';

const { ask } = worldOf(seeds.slice(0, 1));

const atTheFundraiser = { event: { id: 'event:provincetown-fundraiser-2024-07-20' } };
const duringTheSpeech = { event: { id: 'event:provincetown-harris-speech' } };
const afterTheSpeech = { event: { id: 'event:provincetown-after-the-speech' } };

describe('the fundraiser in Provincetown', () => {
  it('was held on Saturday 20 July in Provincetown, Massachusetts', async () => {
    expect(
      await ask(`{
        event(id: "event:provincetown-fundraiser-2024-07-20") {
          kind
          start
          place { name(language: "ar") partOf { name(language: "ar") partOf { id } } }
          claims(filter: { predicate: ["HAPPENED"] }) { edges { node { object { id } value { text date } } } }
        }
      }`),
    ).toEqual({
      event: {
        kind: 'FUNDRAISER',
        start: '2024-07-20',
        place: {
          name: 'بروفينستاون',
          partOf: { name: 'ماساتشوستس', partOf: { id: 'place:united-states' } },
        },
        claims: {
          edges: [
            {
              node: {
                object: { id: 'place:provincetown' },
                value: { text: 'يوم السبت', date: '2024-07-20' },
              },
            },
          ],
        },
      },
    });
  });

  it('had about 1,000 attendees', async () => {
    expect(
      await ask(`{
        claims(filter: { subject: "event:provincetown-fundraiser-2024-07-20", predicate: ["HEADCOUNT"] }) {
          edges { node { value { number unit approximate text } } }
        }
        unnamedAgents(filter: { minHeadcount: 1000 }) { edges { node { descriptor(language: "ar") headcount { min max approximate } } } }
      }`),
    ).toEqual({
      claims: {
        edges: [
          { node: { value: { number: 1000, unit: 'people', approximate: true, text: 'نحو ألف شخص' } } },
        ],
      },
      unnamedAgents: {
        edges: [
          {
            node: {
              descriptor: 'الحشد المهتف الذي بلغ عدده نحو ألف شخص',
              headcount: { min: 1000, max: 1000, approximate: true },
            },
          },
        ],
      },
    });
  });

  it('raised 2 million dollars, reportedly: nobody is named who says so', async () => {
    expect(
      await ask(`{
        claims(filter: { predicate: ["RAISED"] }) {
          edges { node {
            subject { id }
            value { number unit text }
            assertedBy { text(language: "ar") speaker { id } independentOrigins { min max origins { id } } }
          } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              subject: { id: 'event:provincetown-fundraiser-2024-07-20' },
              value: { number: 2_000_000, unit: 'USD', text: 'مليوني دولار' },
              assertedBy: [
                {
                  text: 'قيل إنه جمع مليوني دولار',
                  speaker: null,
                  independentOrigins: { min: 1, max: 1, origins: [{ id: 'document:nbc-donor-call' }] },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('heard Harris praise Biden as one of the most consequential presidents, and all through her speech', async () => {
    expect(
      await ask(`{
        statements(filter: {
          speaker: "person:kamala-harris"
          about: ["person:joe-biden"]
          event: "event:provincetown-fundraiser-2024-07-20"
          act: [PRAISE]
        }) { edges { node { text(language: "ar") english: text(language: "en") form saidOn place { id } event { id } chains { depth } } } }
      }`),
    ).toEqual({
      statements: {
        edges: [
          {
            node: {
              text: 'وأشادت ببايدن باعتباره أحد الرؤساء الأكثر أهمية في التاريخ',
              english: 'and she praised Biden as one of the most consequential presidents in history',
              form: 'INDIRECT',
              saidOn: '2024-07-20',
              place: { id: 'place:provincetown' },
              ...atTheFundraiser,
              chains: [{ depth: 1 }],
            },
          },
          {
            node: {
              text: 'إشادة هاريس ببايدن طوال الخطاب',
              english: 'Harris’s praise of Biden throughout the speech',
              form: 'INDIRECT',
              saidOn: '2024-07-20',
              place: { id: 'place:provincetown' },
              ...duringTheSpeech,
              chains: [{ depth: 1 }],
            },
          },
        ],
      },
    });
  });

  it('heard her speak of her record and Biden’s, and of LGBTQ rights, to applause', async () => {
    expect(
      await ask(`{
        statements(filter: { about: ["topic:lgbtq-rights", "topic:biden-harris-record"] }) {
          edges { node { text(language: "ar") speaker { id } event { id } } }
        }
        claims(filter: { subject: "person:kamala-harris", object: "event:provincetown-harris-speech", predicate: ["HAPPENED"] }) {
          edges { node { value { text } evidence { exact } } }
        }
      }`),
    ).toEqual({
      statements: {
        edges: [
          {
            node: {
              text: 'تحدثت عن سجلها وسجل بايدن بما في ذلك الدفاع عن حقوق مجتمع المثليين',
              speaker: { id: 'person:kamala-harris' },
              ...duringTheSpeech,
            },
          },
        ],
      },
      claims: {
        edges: [
          {
            node: {
              value: { text: 'في أجزاء مختلفة من خطابها' },
              evidence: [
                {
                  exact:
                    'وحظيت هاريس بالتصفيق في أجزاء مختلفة من خطابها عندما تحدثت عن سجلها وسجل بايدن بما في ذلك الدفاع عن حقوق مجتمع المثليين',
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('applauded loudest at a shout from the crowd, while Harris criticized Trump', async () => {
    expect(
      await ask(`{
        statement(id: "statement:shout-go-get-kamala") {
          text(language: "ar")
          form
          speaker { ... on UnnamedAgent { descriptor(language: "ar") headcount { min max } } }
          event { id partOf { id } }
          respondsTo { text(language: "ar") act speaker { id } about { edges { node { id } } } }
        }
        claims(filter: { object: "event:provincetown-loudest-applause" }) { edges { node { subject { id } value { text } } } }
      }`),
    ).toEqual({
      statement: {
        text: 'اذهبوا وأمسكوا بكامالا',
        form: 'DIRECT',
        speaker: { descriptor: 'أحد الحضور المكون من ألف شخص', headcount: { min: 1, max: 1 } },
        event: {
          id: 'event:provincetown-loudest-applause',
          partOf: { id: 'event:provincetown-harris-speech' },
        },
        respondsTo: [
          {
            text: 'انتقدت هاريس ترامب',
            act: 'CRITICISM',
            speaker: { id: 'person:kamala-harris' },
            about: { edges: [{ node: { id: 'person:donald-trump' } }] },
          },
        ],
      },
      claims: {
        edges: [
          { node: { subject: { id: 'person:kamala-harris' }, value: { text: 'واستمر التصفيق لعدة ثوان' } } },
          { node: { subject: { id: 'person:kamala-harris' }, value: { text: 'أعلى تصفيق من الحشد' } } },
        ],
      },
    });
  });

  it('saw her smile at the cheering crowd', async () => {
    expect(
      await ask(`{
        claims(filter: { subject: "person:kamala-harris", predicate: ["DESCRIBED_AS"] }) {
          edges { node { object { id } value { text } assertedBy { id } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              object: { id: 'unnamed-agent:provincetown-crowd' },
              value: { text: 'ابتسم هاريس ونظر إلى الحشد المهتف' },
              assertedBy: [],
            },
          },
        ],
      },
    });
  });
});

describe('Leni Alikman', () => {
  it('is 63 and was there', async () => {
    expect(
      await ask(`{
        person(id: "person:leni-alikman") {
          name(language: "ar")
          claims(filter: { predicate: ["AGE"] }) { edges { node { value { number unit } } } }
          events(role: ATTENDEE) { edges { node { id } } }
        }
      }`),
    ).toEqual({
      person: {
        name: 'ليني أليكمان',
        claims: { edges: [{ node: { value: { number: 63, unit: 'years' } } }] },
        events: { edges: [{ node: { id: 'event:provincetown-fundraiser-2024-07-20' } }] },
      },
    });
  });

  it('said these eight things once Harris had left the stage', async () => {
    const { person } = await ask(`{
      person(id: "person:leni-alikman") {
        statements { edges { node { text(language: "ar") form act saidOn event { id } } } }
      }
    }`);
    const said = { form: 'DIRECT', saidOn: '2024-07-20', ...afterTheSpeech };
    expect(person.statements.edges.map(({ node }: { node: object }) => node)).toEqual([
      { ...said, act: 'BELIEF', text: 'يمكنها تنفيذ سياسات إدارة بايدن ومواصلتها' },
      { ...said, act: 'OPINION', text: 'يجب أن تكون حريصة للغاية على عدم تنفير بايدن' },
      { ...said, act: 'OPINION', text: 'إنها على حبل مشدود' },
      { ...said, act: 'PRAISE', text: 'أنا أحب بايدن' },
      { ...said, act: 'BELIEF', text: 'لكنني لست متأكدًا من أنه قادر على القيام بهذه المهمة' },
      { ...said, act: 'OPINION', text: 'إنها تريد أن ترى بايدن يتنحى', form: 'INDIRECT' },
      { ...said, act: 'OPINION', text: 'أود في الواقع أن أرى كامالا على رأس القائمة' },
      { ...said, act: 'PREDICTION', text: 'وأنا قلق من أنه سيخسر أمام ترامب' },
    ]);
  });

  it('was asked about Harris’s praise of Biden, and answered in two sentences', async () => {
    expect(
      await ask(`{
        statement(id: "statement:question-to-alikman-about-praise") {
          text(language: "ar")
          speaker { id }
          addressees { id }
          responses(stance: ANSWERS) { id speaker { id } }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'سُئل عن إشادة هاريس ببايدن طوال الخطاب',
        speaker: null,
        addressees: [{ id: 'person:leni-alikman' }],
        responses: [
          { id: 'statement:alikman-harris-must-not-alienate-biden', speaker: { id: 'person:leni-alikman' } },
          { id: 'statement:alikman-harris-on-a-tightrope', speaker: { id: 'person:leni-alikman' } },
        ],
      },
    });
  });

  it('wants Biden to step aside and Harris as nominee, and fears that Trump wins', async () => {
    expect(
      await ask(`{
        claims(filter: { assertedBy: "person:leni-alikman" }) {
          edges { node { subject { id } predicate object { id } value { text } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              subject: { id: 'person:leni-alikman' },
              predicate: 'SUPPORTS',
              object: { id: 'topic:biden-withdrawal' },
              value: { text: 'تريد أن ترى بايدن يتنحى' },
            },
          },
          {
            node: {
              subject: { id: 'person:leni-alikman' },
              predicate: 'SUPPORTS',
              object: { id: 'person:kamala-harris' },
              value: { text: 'أرى كامالا على رأس القائمة' },
            },
          },
          {
            node: {
              subject: { id: 'person:donald-trump' },
              predicate: 'EXPECTED_TO_WIN',
              object: { id: 'event:us-presidential-election-2024' },
              value: { text: 'سيخسر أمام ترامب' },
            },
          },
        ],
      },
    });
  });

  it('expects another winner than Harris does: the two claims contradict each other', async () => {
    expect(
      await ask(`{
        claims(filter: { predicate: ["EXPECTED_TO_WIN"] }) {
          edges { node { subject { id } assertedBy { speaker { id } } contradicts { subject { id } } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              subject: { id: 'organization:democratic-party' },
              assertedBy: [{ speaker: { id: 'person:kamala-harris' } }],
              contradicts: [{ subject: { id: 'person:donald-trump' } }],
            },
          },
          {
            node: {
              subject: { id: 'person:donald-trump' },
              assertedBy: [{ speaker: { id: 'person:leni-alikman' } }],
              contradicts: [{ subject: { id: 'organization:democratic-party' } }],
            },
          },
        ],
      },
    });
  });
});

describe('John Newton', () => {
  it('is 75 and attended the fundraiser', async () => {
    expect(
      await ask(`{
        person(id: "person:john-newton") {
          name(language: "ar")
          claims(filter: { predicate: ["AGE"] }) { edges { node { value { number unit } } } }
          events(role: ATTENDEE) { edges { node { id } } }
        }
      }`),
    ).toEqual({
      person: {
        name: 'جون نيوتن',
        claims: { edges: [{ node: { value: { number: 75, unit: 'years' } } }] },
        events: { edges: [{ node: { id: 'event:provincetown-fundraiser-2024-07-20' } }] },
      },
    });
  });

  it('believes that Biden needs to withdraw, wants Harris, and tells of an 81-year-old salesman', async () => {
    const { person } = await ask(`{
      person(id: "person:john-newton") {
        statements { edges { node { text(language: "ar") form act saidOn event { id } } } }
      }
    }`);
    const said = { form: 'DIRECT', act: 'OPINION', saidOn: '2024-07-20', ...atTheFundraiser };
    expect(person.statements.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        ...said,
        text: 'في سياق الأعمال، الأمر أشبه برجل المبيعات الذي يبلغ من العمر 81 عامًا والذي ارتكب خطأً في المؤتمر ولم يحقق أرقامًا جيدة',
      },
      {
        ...said,
        form: 'INDIRECT',
        act: 'BELIEF',
        text: 'يعتقد أيضا أن بايدن بحاجة إلى الانسحاب من السباق',
      },
      { ...said, text: 'ولكن من المؤسف أن هذا يجب أن يحدث' },
      { ...said, text: 'الأمر ليس ممتعًا' },
      { ...said, act: 'PRAISE', text: 'أنا أحب جو' },
      { ...said, text: 'وعليك أن تذهب إليه وتخبره أن جودي ستحل محلك' },
      { ...said, form: 'INDIRECT', text: 'ويريد أن يرى هاريس تصبح مرشحة الحزب' },
    ]);
  });

  it('wants what Alikman wants: Biden’s withdrawal, and Harris as nominee', async () => {
    const { withdrawal, harris } = await ask(`{
      withdrawal: claims(filter: { predicate: ["SUPPORTS"], object: "topic:biden-withdrawal" }) { edges { node { subject { id } } } }
      harris: claims(filter: { predicate: ["SUPPORTS"], object: "person:kamala-harris" }) { edges { node { subject { id } } } }
    }`);
    expect({ withdrawal, harris }).toEqual({
      withdrawal: {
        edges: [
          { node: { subject: { id: 'person:leni-alikman' } } },
          { node: { subject: { id: 'person:john-newton' } } },
        ],
      },
      harris: {
        edges: [
          { node: { subject: { id: 'person:leni-alikman' } } },
          { node: { subject: { id: 'person:john-newton' } } },
          { node: { subject: { id: 'unnamed-agent:source-supporting-harris' } } },
        ],
      },
    });
  });
});

describe('the words of her campaign manager', () => {
  it('came to us through Harris: a quotation in a quotation', async () => {
    expect(
      await ask(`{
        statement(id: "statement:harris-her-manager-told-her") {
          text(language: "ar")
          event { id }
          conveys { text(language: "ar") form act speaker { id } addressees { id } event { id } saidOn }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'قالت إنه أخبرها',
        ...duringTheSpeech,
        conveys: [
          {
            text: 'يجب أن تدركي ما تواجهينه – واعلمي أن أولئك الذين يعارضون التقدم سيحاولون دائمًا الإيحاء بأن الحركة من أجل الحرية تخريبية بطريقة ما وأنها تقوض هويتنا كأمة أو تقاليدنا',
            form: 'DIRECT',
            act: 'INSTRUCTION',
            ...toldHer,
          },
          {
            text: 'لكن ما نعرفه هو أن ذلك يعزز هويتنا كأمة عندما نناضل من أجل توسيع الحقوق',
            form: 'DIRECT',
            act: 'BELIEF',
            ...toldHer,
          },
        ],
      },
    });
  });
  const toldHer = {
    speaker: { id: 'unnamed-agent:harris-campaign-manager' },
    addressees: [{ id: 'person:kamala-harris' }],
    event: { id: 'event:san-francisco-district-attorney-election-2003' },
    saidOn: null,
  };

  it('rest on her alone', async () => {
    expect(
      await ask(`{
        statement(id: "statement:manager-rights-strengthen-who-we-are") {
          chains { depth links { document { id } agent { id } } }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        chains: [
          {
            depth: 2,
            links: [
              { document: { id: 'document:nbc-donor-call-ar' }, agent: null },
              { document: null, agent: { id: 'person:kamala-harris' } },
              { document: null, agent: { id: 'unnamed-agent:harris-campaign-manager' } },
            ],
          },
        ],
        independentOrigins: { min: 1, max: 1, origins: [{ id: 'person:kamala-harris' }] },
      },
    });
  });

  it('were spoken when she ran for district attorney in San Francisco, of which she told as she closed', async () => {
    expect(
      await ask(`{
        event(id: "event:san-francisco-district-attorney-election-2003") { kind start place { name(language: "ar") } }
        manager: claims(filter: { subject: "unnamed-agent:harris-campaign-manager" }) { edges { node { predicate value { text } object { id } } } }
        candidate: claims(filter: { object: "event:san-francisco-district-attorney-election-2003" }) { edges { node { subject { id } predicate } } }
        statement(id: "statement:harris-closes-with-campaign-manager") { event { id } speaker { id } about { edges { node { id } } } }
      }`),
    ).toEqual({
      event: { kind: 'ELECTION', start: '2003', place: { name: 'سان فرانسيسكو' } },
      manager: {
        edges: [
          {
            node: {
              predicate: 'HOLDS_ROLE',
              value: { text: 'مدير حملتها عندما ترشحت لمنصب المدعي العام في سان فرانسيسكو' },
              object: { id: 'organization:harris-district-attorney-campaign' },
            },
          },
        ],
      },
      candidate: {
        edges: [{ node: { subject: { id: 'person:kamala-harris' }, predicate: 'CANDIDATE_IN' } }],
      },
      statement: {
        ...duringTheSpeech,
        speaker: { id: 'person:kamala-harris' },
        about: {
          edges: [
            { node: { id: 'unnamed-agent:harris-campaign-manager' } },
            { node: { id: 'place:san-francisco' } },
            { node: { id: 'event:san-francisco-district-attorney-election-2003' } },
          ],
        },
      },
    });
  });
});

describe('the photographs', () => {
  it('show Harris at Pope Army Airfield in Fayetteville on 18 July, by Kevin Mohatt of Reuters', async () => {
    expect(
      await ask(`{
        event(id: "event:harris-arrival-fayetteville-2024-07-18") { ...shown }
        document(id: "document:photo-harris-fayetteville-2024-07-18") { ...credit }
      }
      ${shown} ${credit}`),
    ).toEqual({
      event: {
        kind: 'ARRIVAL',
        start: '2024-07-18',
        place: {
          name: 'Pope Army Airfield',
          partOf: { name: 'Fayetteville', partOf: { name: 'North Carolina' } },
        },
        subjects: inThePicture('person:kamala-harris', 'document:photo-harris-fayetteville-2024-07-18'),
        photographers: { edges: [{ node: { id: 'person:kevin-mohatt' } }] },
      },
      document: {
        kind: 'PHOTO_CAPTION',
        publisher: { id: 'organization:reuters' },
        authors: [{ id: 'person:kevin-mohatt' }],
        partOf: { id: 'document:nbc-donor-call-ar' },
      },
    });
  });

  it('show Biden at Mario’s Westside Market in Las Vegas on 16 July, by Tom Brenner of Reuters', async () => {
    expect(
      await ask(`{
        event(id: "event:biden-visit-marios-2024-07-16") { ...shown }
        document(id: "document:photo-biden-las-vegas-2024-07-16") { ...credit }
      }
      ${shown} ${credit}`),
    ).toEqual({
      event: {
        kind: 'VISIT',
        start: '2024-07-16',
        place: {
          name: 'Mario’s Westside Market',
          partOf: { name: 'Las Vegas', partOf: { name: 'Nevada' } },
        },
        subjects: inThePicture('person:joe-biden', 'document:photo-biden-las-vegas-2024-07-16'),
        photographers: { edges: [{ node: { id: 'person:tom-brenner' } }] },
      },
      document: {
        kind: 'PHOTO_CAPTION',
        publisher: { id: 'organization:reuters' },
        authors: [{ id: 'person:tom-brenner' }],
        partOf: { id: 'document:nbc-donor-call-ar' },
      },
    });
  });
  const shown = `fragment shown on Event {
    kind
    start
    place { name(language: "en") partOf { name(language: "en") partOf { name(language: "en") } } }
    subjects: participants(role: SUBJECT) { edges { node { id } claim { evidence { document { id } } } } }
    photographers: participants(role: PHOTOGRAPHER) { edges { node { id } } }
  }`;
  const credit = 'fragment credit on Document { kind publisher { id } authors { id } partOf { id } }';
  const inThePicture = (id: string, caption: string) => ({
    edges: [{ node: { id }, claim: { evidence: [{ document: { id: caption } }] } }],
  });

  it('show him rubbing his nose as he greets shoppers, and her leaving Air Force Two', async () => {
    expect(
      await ask(`{
        his: claims(filter: { subject: "person:joe-biden", predicate: ["HAPPENED"] }) { edges { node { value { text } evidence { exact } } } }
        hers: claims(filter: { object: "event:harris-arrival-fayetteville-2024-07-18", predicate: ["HAPPENED"] }) { edges { node { value { text } evidence { exact } } } }
        event(id: "event:biden-visit-marios-2024-07-16") { participants(role: ATTENDEE) { edges { node { name(language: "ar") } } } }
      }`),
    ).toEqual({
      his: {
        edges: [
          {
            node: {
              value: { text: 'يفرك أنفه أثناء تحية المتسوقين' },
              evidence: [
                {
                  exact:
                    'الرئيس الأمريكي جو بايدن يفرك أنفه أثناء تحية المتسوقين داخل متجر ماريو للبقالة في ويست سايد ماركت في لاس فيجاس، نيفادا، الولايات المتحدة، 16 يوليو 2024.',
                },
              ],
            },
          },
        ],
      },
      hers: {
        edges: [
          {
            node: {
              value: { text: 'تغادر الطائرة الرئاسية الثانية لدى وصولها' },
              evidence: [
                {
                  exact:
                    'نائبة الرئيس الأمريكي كامالا هاريس تغادر الطائرة الرئاسية الثانية لدى وصولها إلى مطار البابا العسكري للحملة في فاييتفيل بولاية نورث كارولينا، الولايات المتحدة، 18 يوليو 2024.',
                },
              ],
            },
          },
        ],
      },
      event: { participants: { edges: [{ node: { name: 'المتسوقين' } }] } },
    });
  });

  it('call her vice president and him president', async () => {
    expect(
      await ask(`{
        harris: person(id: "person:kamala-harris") { roles { value { text } object { id } evidence { document { id } } } }
        biden: person(id: "person:joe-biden") { roles { value { text } object { id } evidence { document { id } } } }
      }`),
    ).toEqual({
      harris: {
        roles: [
          {
            value: { text: 'نائبة الرئيس الأمريكي' },
            object: { id: 'organization:united-states-government' },
            evidence: [{ document: { id: 'document:photo-harris-fayetteville-2024-07-18' } }],
          },
        ],
      },
      biden: {
        roles: [
          {
            value: { text: 'الرئيس الأمريكي' },
            object: { id: 'organization:united-states-government' },
            evidence: [{ document: { id: 'document:photo-biden-las-vegas-2024-07-16' } }],
          },
        ],
      },
    });
  });
});

describe('the report itself', () => {
  it('is an Arabic translation that names neither publisher nor translator, of a report by NBC News', async () => {
    expect(
      await ask(`{
        document(id: "document:nbc-donor-call-ar") {
          kind language url publishedOn text contentHash
          publisher { id }
          authors { id }
          translationOf { id kind language url text contentHash publisher { id } translations { id } }
        }
      }`),
    ).toEqual({
      document: {
        kind: 'ARTICLE',
        language: 'ar',
        url: null,
        publishedOn: null,
        text: null,
        contentHash: '890933a72020fee1f7e3023f01b5fd53b2c835bc14d297b59c2f3287788a5043',
        publisher: null,
        authors: [],
        translationOf: {
          id: 'document:nbc-donor-call',
          kind: 'ARTICLE',
          language: 'en',
          url: null,
          text: null,
          contentHash: null,
          publisher: { id: 'organization:nbc-news' },
          translations: [{ id: 'document:nbc-donor-call-ar' }],
        },
      },
    });
  });

  it('has the two photo captions as its parts', async () => {
    expect(await ask(`{ document(id: "document:nbc-donor-call-ar") { parts { id kind } } }`)).toEqual({
      document: {
        parts: [
          { id: 'document:photo-biden-las-vegas-2024-07-16', kind: 'PHOTO_CAPTION' },
          { id: 'document:photo-harris-fayetteville-2024-07-18', kind: 'PHOTO_CAPTION' },
        ],
      },
    });
  });

  it('tells that NBC News asked the Biden campaign for comment, and of no answer', async () => {
    expect(
      await ask(`{
        statement(id: "statement:nbc-asked-campaign-for-comment") {
          text(language: "ar")
          act
          speaker { id }
          addressees { id }
          responses { id }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'تواصلت شبكة إن بي سي نيوز مع حملة بايدن للحصول على تعليق',
        act: 'REQUEST',
        speaker: { id: 'organization:nbc-news' },
        addressees: [{ id: 'organization:biden-campaign' }],
        responses: [],
      },
    });
  });

  it('tells that the campaign denies having an alternative plan', async () => {
    expect(
      await ask(`{
        statements(filter: { speaker: "organization:biden-campaign" }) { edges { node { text(language: "ar") act form } } }
      }`),
    ).toEqual({
      statements: {
        edges: [{ node: { text: 'لا توجد خطة بديلة للمرشح الجديد', act: 'DENIAL', form: 'INDIRECT' } }],
      },
    });
  });

  it('tells of a growing number of Democrats who call on Biden to withdraw', async () => {
    expect(
      await ask(`{
        claims(filter: { predicate: ["REQUESTED"], object: "person:joe-biden" }) {
          edges { node {
            subject { name(language: "ar") }
            value { text }
            assertedBy { conveyedBy { speaker { id } } }
          } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              subject: { name: 'العدد المتزايد من الديمقراطيين الذين يطالبونه بالانسحاب من السباق' },
              value: { text: 'بالانسحاب من السباق' },
              assertedBy: [
                { conveyedBy: [{ speaker: { id: 'unnamed-agent:that-person-and-two-other-sources' } }] },
              ],
            },
          },
        ],
      },
    });
  });

  it('leaves four sayings without anybody who said them', async () => {
    const { statements } = await ask('{ statements(first: 500) { edges { node { id speaker { id } } } } }');
    const nobodys = statements.edges.filter(
      ({ node }: { node: { speaker: object | null } }) => !node.speaker,
    );
    expect(idsIn({ edges: nobodys }).sort()).toEqual([
      'statement:fundraiser-said-to-have-raised-two-million',
      'statement:participants-told-to-hold-on-to-biden',
      'statement:question-to-alikman-about-praise',
      'statement:questions-about-biden-future',
    ]);
  });
});
