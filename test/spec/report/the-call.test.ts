// Does the graph answer what the report says of the call, of those who speak about it, and of what was said on it?
import { seeds } from '../../world.js';
import { idsIn, worldOf } from '../world-of.js';

const { ask } = worldOf(seeds.slice(0, 1));

/** What one asks of every saying: by whom, in which words, and how it came into the report. */
const saying = `
  speaker { id }
  text(language: "ar")
  form
  act
  chains { depth links { agent { id } } }
`;

describe('the call of 19 July', () => {
  it('took place on that Friday, with about 300 major Democratic donors', async () => {
    const { event, claims } = await ask(`{
      event(id: "event:donor-call-2024-07-19") { kind start end place { id } }
      claims(filter: { subject: "event:donor-call-2024-07-19", predicate: ["HEADCOUNT"] }) {
        edges { node { value { number max unit approximate text } polarity assertedBy { id } } }
      }
    }`);
    expect(event).toEqual({ kind: 'CALL', start: '2024-07-19', end: null, place: null });
    expect(claims.edges).toEqual([
      {
        node: {
          value: {
            number: 300,
            max: null,
            unit: 'people',
            approximate: true,
            text: 'نحو 300 من كبار المانحين الديمقراطيين',
          },
          polarity: 'AFFIRMED',
          assertedBy: [],
        },
      },
    ]);
  });

  it('has four parts: the presentations, the wait, the remarks of Harris and the end', async () => {
    expect(
      await ask(`{ event(id: "event:donor-call-2024-07-19") { parts { id kind name(language: "en") } } }`),
    ).toEqual({
      event: {
        parts: [
          { id: 'event:donor-call-end', kind: 'OTHER', name: 'The end of the donor call' },
          {
            id: 'event:donor-call-field-organizers',
            kind: 'PRESENTATION',
            name: 'Presentations by field organizers on the donor call',
          },
          {
            id: 'event:donor-call-harris-remarks',
            kind: 'SPEECH',
            name: 'Harris’s remarks on the donor call',
          },
          { id: 'event:donor-call-wait', kind: 'OTHER', name: 'The wait for Harris on the donor call' },
        ],
      },
    });
  });

  it('kept its participants waiting for about 20 minutes', async () => {
    expect(
      await ask(`{
        claims(filter: { subject: "event:donor-call-wait", predicate: ["DURATION"] }) {
          edges { node { value { number unit approximate } assertedBy { speaker { name(language: "ar") } } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              value: { number: 20, unit: 'minutes', approximate: true },
              assertedBy: [{ speaker: { name: 'أحد المصادر' } }],
            },
          },
        ],
      },
    });
  });

  it('was organized by the chair and not by the finance team, both by a source familiar with the planning', async () => {
    expect(
      await ask(`{
        claims(filter: { object: "event:donor-call-2024-07-19", predicate: ["ORGANIZED"] }) {
          edges { node {
            subject { id name(language: "ar") }
            polarity
            assertedBy { speaker { ... on UnnamedAgent { descriptor(language: "ar") basis headcount { min max } } } }
            contradicts { id }
            evidence { exact }
          } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              subject: { id: 'organization:biden-campaign-finance-team', name: 'فريق التمويل بالحملة' },
              polarity: 'DENIED',
              assertedBy: [planner],
              contradicts: [],
              evidence: [{ exact: whoOrganized }],
            },
          },
          {
            node: {
              subject: { id: 'person:jen-omalley-dillon', name: 'جين أومالي ديلون' },
              polarity: 'AFFIRMED',
              assertedBy: [planner],
              contradicts: [],
              evidence: [{ exact: whoOrganized }],
            },
          },
        ],
      },
    });
  });
  const planner = {
    speaker: { descriptor: 'مصدر مطلع على التخطيط', basis: 'FAMILIAR', headcount: { min: 1, max: 1 } },
  };
  const whoOrganized =
    'وبحسب مصدر مطلع على التخطيط، فإن جين أومالي ديلون، رئيسة حملة بايدن، نظمت المكالمة، وليس فريق التمويل بالحملة';

  it('has her alone as its organizer', async () => {
    expect(
      await ask(`{
        event(id: "event:donor-call-2024-07-19") {
          participants(role: ORGANIZER) { totalCount edges { role node { id } claim { id } } }
        }
      }`),
    ).toEqual({
      event: {
        participants: {
          totalCount: 1,
          edges: [
            {
              role: 'ORGANIZER',
              node: { id: 'person:jen-omalley-dillon' },
              claim: { id: 'claim:omalley-dillon-organized-call' },
            },
          ],
        },
      },
    });
  });

  it('knows Jen O’Malley Dillon as the chair of the Biden campaign', async () => {
    expect(
      await ask(
        `{ person(id: "person:jen-omalley-dillon") { roles { predicate object { id } value { text } } } }`,
      ),
    ).toEqual({
      person: {
        roles: [
          {
            predicate: 'HOLDS_ROLE',
            object: { id: 'organization:biden-campaign' },
            value: { text: 'رئيسة حملة بايدن' },
          },
        ],
      },
    });
  });

  it('was attended by Harris, by the donors and by sources of the report', async () => {
    const { event } = await ask(`{
      event(id: "event:donor-call-2024-07-19") { participants(role: ATTENDEE) { edges { node { id } } } }
    }`);
    expect(idsIn(event.participants).sort()).toEqual([
      'person:kamala-harris',
      'unnamed-agent:call-participant-poorly-managed',
      'unnamed-agent:major-democratic-donors',
      'unnamed-agent:source-range-of-views',
      'unnamed-agent:source-supporting-harris',
      'unnamed-agent:source-total-failure',
    ]);
  });

  it('came while donations to the campaign and to Democratic groups fell', async () => {
    expect(
      await ask(`{
        claims(filter: { predicate: ["CHANGED"] }) {
          edges { node { subject { name(language: "ar") } assertedBy { id } evidence { exact } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: ['حملة بايدن', 'المجموعات الديمقراطية'].map((name) => ({
          node: {
            subject: { name },
            assertedBy: [],
            evidence: [{ exact: 'انخفضت فيه التبرعات لحملة بايدن-هاريس والمجموعات الديمقراطية' }],
          },
        })),
      },
    });
  });

  it('came while Harris was sent several times to talk with donors and questions went round about Biden', async () => {
    expect(
      await ask(`{
        event(id: "event:harris-talks-with-donors") {
          kind
          start
          participants(role: SPEAKER) { edges { node { id } claim { value { text } } } }
        }
        statement(id: "statement:questions-about-biden-future") { ${saying} }
      }`),
    ).toEqual({
      event: {
        kind: 'MEETING',
        start: null,
        participants: {
          edges: [
            {
              node: { id: 'person:kamala-harris' },
              claim: { value: { text: 'تم فيه إرسال هاريس عدة مرات للتحدث مع المانحين' } },
            },
          ],
        },
      },
      statement: {
        speaker: null,
        text: 'تدور فيه الأسئلة حول مستقبل بايدن في الانتخابات',
        form: 'INDIRECT',
        act: 'OTHER',
        chains: [{ depth: 1, links: [{ agent: null }, { agent: null }] }],
      },
    });
  });
});

describe('“ridiculous”', () => {
  it('was said by one unnamed participant near the end of the call', async () => {
    expect(
      await ask(`{
        statement(id: "statement:call-was-ridiculous") {
          text(language: "ar")
          english: text(language: "en")
          form
          act
          saidOn
          event { id }
          speaker { ... on UnnamedAgent { descriptor(language: "ar") headcount { min max approximate } names { text kind } } }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'وصفها أحد المانحين بأنها “سخيفة”',
        english: 'one of the donors described it as “ridiculous”',
        form: 'MIXED',
        act: 'CRITICISM',
        saidOn: '2024-07-19',
        event: { id: 'event:donor-call-end' },
        speaker: {
          descriptor: 'أحد المانحين',
          headcount: { min: 1, max: 1, approximate: false },
          names: [
            { text: 'أحد المانحين', kind: 'PREFERRED' },
            { text: 'one of the donors', kind: 'PREFERRED' },
            { text: 'أحد الأشخاص', kind: 'ALIAS' },
            { text: 'one person', kind: 'ALIAS' },
          ],
        },
      },
    });
  });

  it('reached the report twice, each time through two sources, who may be the same two', async () => {
    expect(
      await ask(`{
        statement(id: "statement:call-was-ridiculous") {
          chains { depth links { position document { id } agent { id } evidence { exact } } }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        chains: [
          {
            depth: 2,
            links: [
              theReport,
              {
                position: 1,
                document: null,
                agent: { id: 'unnamed-agent:two-of-the-sources' },
                evidence: [
                  {
                    exact:
                      'وفي نهاية المكالمة، تم رفع صوت مئات المشاركين، وأعلن أحد الأشخاص أن المكالمة كانت “سخيفة”، وفقًا لاثنين من المصادر',
                  },
                ],
              },
              theDonor,
            ],
          },
          {
            depth: 2,
            links: [
              theReport,
              {
                position: 1,
                document: null,
                agent: { id: 'unnamed-agent:two-sources-familiar-with-call' },
                evidence: [
                  {
                    exact:
                      'وأفاد مصدران مطلعان على المكالمة، التي جرت يوم الجمعة بين نائبة الرئيس كامالا هاريس ونحو 300 من كبار المانحين الديمقراطيين، بأنها تركت العديد من المتصلين محبطين، حيث وصفها أحد المانحين بأنها “سخيفة” قبل وقت قصير من نهايتها',
                  },
                ],
              },
              theDonor,
            ],
          },
        ],
        independentOrigins: {
          min: 2,
          max: 4,
          origins: [
            { id: 'unnamed-agent:two-of-the-sources' },
            { id: 'unnamed-agent:two-sources-familiar-with-call' },
          ],
        },
      },
    });
  });
  const theReport = {
    position: 0,
    document: { id: 'document:nbc-donor-call-ar' },
    agent: null,
    evidence: [],
  };
  const theDonor = {
    position: 2,
    document: null,
    agent: { id: 'unnamed-agent:donor-who-said-ridiculous' },
    evidence: [
      { exact: 'وصفها أحد المانحين بأنها “سخيفة” قبل وقت قصير من نهايتها' },
      { exact: 'وأعلن أحد الأشخاص أن المكالمة كانت “سخيفة”' },
    ],
  };

  it('fell when hundreds of participants could be heard', async () => {
    expect(
      await ask(`{
        event(id: "event:donor-call-end") {
          participants { edges { role node { ... on UnnamedAgent { descriptor(language: "ar") headcount { min max approximate } } } } }
        }
      }`),
    ).toEqual({
      event: {
        participants: {
          edges: [
            {
              role: 'ATTENDEE',
              node: { descriptor: 'مئات المشاركين', headcount: { min: 200, max: null, approximate: true } },
            },
          ],
        },
      },
    });
  });

  it('meant the management of the call and not Harris, one source holds', async () => {
    expect(
      await ask(`{
        statement(id: "statement:ridiculous-meant-the-management") {
          ${saying}
          respondsTo { id }
          claims { subject { id } predicate object { id } polarity }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:source-on-the-comment' },
        text: 'أنهم اعتبروا التعليق بمثابة إشارة إلى أن المكالمة كانت سيئة الإدارة وليس بمثابة انتقاد لهاريس',
        form: 'INDIRECT',
        act: 'OPINION',
        chains: [
          { depth: 1, links: [{ agent: null }, { agent: { id: 'unnamed-agent:source-on-the-comment' } }] },
        ],
        respondsTo: [{ id: 'statement:call-was-ridiculous' }],
        claims: [
          {
            subject: { id: 'unnamed-agent:donor-who-said-ridiculous' },
            predicate: 'CRITICIZED',
            object: { id: 'event:donor-call-2024-07-19' },
            polarity: 'AFFIRMED',
          },
          {
            subject: { id: 'unnamed-agent:donor-who-said-ridiculous' },
            predicate: 'CRITICIZED',
            object: { id: 'person:kamala-harris' },
            polarity: 'DENIED',
          },
        ],
      },
    });
  });
});

describe('those who spoke of the call afterwards', () => {
  it('left many callers frustrated, two sources familiar with the call say', async () => {
    expect(
      await ask(`{
        statement(id: "statement:two-sources-callers-frustrated") {
          ${saying}
          claims { subject { name(language: "ar") } value { text } contradicts { id } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:two-sources-familiar-with-call' },
        text: 'بأنها تركت العديد من المتصلين محبطين',
        form: 'INDIRECT',
        act: 'ASSERTION',
        chains: [
          {
            depth: 1,
            links: [{ agent: null }, { agent: { id: 'unnamed-agent:two-sources-familiar-with-call' } }],
          },
        ],
        claims: [
          {
            subject: { name: 'العديد من المتصلين' },
            value: { text: 'محبطين' },
            contradicts: [{ id: 'claim:donor-frustration-rejected' }],
          },
        ],
      },
    });
  });

  it('heard one participant call it poorly managed and rushed, expectations mishandled, people scolded', async () => {
    expect(
      await ask(`{
        statements(filter: { speaker: "unnamed-agent:call-participant-poorly-managed" }) {
          edges { node { text(language: "ar") english: text(language: "en") form act } }
        }
      }`),
    ).toEqual({
      statements: {
        edges: [
          {
            node: {
              text: 'أنها “إدارة سيئة” و”متسرعة”',
              english: 'that it was “poor management” and “rushed”',
              form: 'MIXED',
              act: 'CRITICISM',
            },
          },
          {
            node: {
              text: 'أن التوقعات لم تتم إدارتها بشكل جيد',
              english: 'that expectations were not managed well',
              form: 'INDIRECT',
              act: 'CRITICISM',
            },
          },
          {
            node: {
              text: 'وغادر بعض المشاركين وهم يشعرون بالتوبيخ',
              english: 'and some of the participants left feeling scolded',
              form: 'INDIRECT',
              act: 'ASSERTION',
            },
          },
        ],
      },
    });
  });

  it('heard “a total failure … devastating … poorly planned” from one unnamed to give a candid assessment', async () => {
    expect(
      await ask(`{
        statement(id: "statement:call-was-total-failure") {
          text(language: "ar")
          form
          act
          speaker { ... on UnnamedAgent { descriptor(language: "ar") headcount { min max } basis anonymityReason } }
          claims { subject { id } value { text } }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'لقد كان فشلاً ذريعاً. لقد كان مدمراً. وكان التخطيط رديئاً',
        form: 'DIRECT',
        act: 'CRITICISM',
        speaker: {
          descriptor: 'أحد المصادر الذي شارك في المكالمة',
          headcount: { min: 1, max: 1 },
          basis: 'PARTICIPANT',
          anonymityReason: 'لتقديم تقييم صادق',
        },
        claims: ['مدمراً', 'وكان التخطيط رديئاً', 'فشلاً ذريعاً'].map((text) => ({
          subject: { id: 'event:donor-call-2024-07-19' },
          value: { text },
        })),
      },
    });
  });

  it('gives one of all unnamed people a reason for staying so', async () => {
    const { unnamedAgents } = await ask(
      `{ unnamedAgents(first: 500) { edges { node { id anonymityReason } } } }`,
    );
    expect(
      unnamedAgents.edges.filter(
        ({ node }: { node: { anonymityReason: string | null } }) => node.anonymityReason,
      ),
    ).toEqual([{ node: { id: 'unnamed-agent:source-total-failure', anonymityReason: 'لتقديم تقييم صادق' } }]);
  });

  it('left the donors disappointed, say that person and two others: three origins', async () => {
    expect(
      await ask(`{
        statement(id: "statement:donors-left-disappointed") {
          text(language: "ar")
          speaker { ... on UnnamedAgent {
            descriptor(language: "ar")
            headcount { min max }
            members { id }
          } }
          independentOrigins { min max origins { id ... on Entity { name(language: "ar") } } }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'المانحين غادروا المكالمة وهم يشعرون بخيبة الأمل وكأنهم لم يحصلوا على أي رؤى جديدة أو معلومات مفيدة',
        speaker: {
          descriptor: 'ذلك الشخص ومصدران آخران',
          headcount: { min: 3, max: 3 },
          members: [
            { id: 'unnamed-agent:call-participant-poorly-managed' },
            { id: 'unnamed-agent:two-other-sources' },
          ],
        },
        independentOrigins: {
          min: 3,
          max: 3,
          origins: [
            { id: 'unnamed-agent:call-participant-poorly-managed', name: 'أحد المشاركين في المكالمة' },
            { id: 'unnamed-agent:two-other-sources', name: 'مصدران آخران' },
          ],
        },
      },
    });
  });

  it('had the donors hoping for an inside view after Biden’s miserable debate and the calls on him to withdraw', async () => {
    expect(
      await ask(`{
        statement(id: "statement:donors-hoped-for-inside-view") {
          speaker { id }
          independentOrigins { min max }
          about { edges { node { id } } }
          conveys { text(language: "ar") act speaker { id } addressees { id } independentOrigins { min max } }
        }
        event(id: "event:presidential-debate-2024-06-27") {
          kind
          start
          claims(filter: { predicate: ["DESCRIBED_AS"] }) { edges { node { object { id } value { text } } } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:that-person-and-two-other-sources' },
        independentOrigins: { min: 3, max: 3 },
        about: {
          edges: [
            { node: { id: 'event:donor-call-2024-07-19' } },
            { node: { id: 'topic:inside-information' } },
            { node: { id: 'person:joe-biden' } },
            { node: { id: 'unnamed-agent:many-donors-who-joined' } },
            { node: { id: 'event:presidential-debate-2024-06-27' } },
            { node: { id: 'unnamed-agent:democrats-calling-for-withdrawal' } },
          ],
        },
        conveys: [
          {
            text: 'العدد المتزايد من الديمقراطيين الذين يطالبونه بالانسحاب من السباق',
            act: 'REQUEST',
            speaker: { id: 'unnamed-agent:democrats-calling-for-withdrawal' },
            addressees: [{ id: 'person:joe-biden' }],
            independentOrigins: { min: 3, max: 3 },
          },
        ],
      },
      event: {
        kind: 'DEBATE',
        start: '2024-06-27',
        claims: {
          edges: [
            { node: { object: { id: 'person:joe-biden' }, value: { text: 'أداء الرئيس جو بايدن البائس' } } },
          ],
        },
      },
    });
  });

  it('had donors of every view, from great admirers of Biden to those not convinced of his way', async () => {
    expect(
      await ask(`{
        statement(id: "statement:donors-held-a-range-of-views") {
          speaker { ... on UnnamedAgent { descriptor(language: "ar") basis } }
          claims { subject { name(language: "ar") } value { text } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { descriptor: 'أحد المصادر التي شاركت في المكالمة', basis: 'PARTICIPANT' },
        claims: [
          {
            subject: { name: 'نحو 300 من كبار المانحين الديمقراطيين' },
            value: { text: 'مجموعة واسعة من وجهات النظر' },
          },
          { subject: { name: 'بعضهم من أشد المعجبين ببايدن' }, value: { text: 'من أشد المعجبين ببايدن' } },
          {
            subject: { name: 'بعضهم غير مقتنع بمساره إلى الأمام' },
            value: { text: 'غير مقتنع بمساره إلى الأمام' },
          },
        ],
      },
    });
  });

  it('had donors “scolded” while they waited, one source says, who also speaks of stalling', async () => {
    const { statements } = await ask(`{
      statements(filter: { speaker: "unnamed-agent:source-on-the-wait" }) {
        edges { node { id text(language: "ar") form act } }
      }
    }`);
    expect(statements.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        id: 'statement:attempt-to-stall-before-harris-joined',
        text: 'قبل انضمام هاريس بدا أن هناك محاولة للتعطيل',
        form: 'INDIRECT',
        act: 'ASSERTION',
      },
      {
        id: 'statement:donors-not-used-to-being-scolded',
        text: 'هؤلاء متبرعون غير معتادين على تلقي التوبيخ والإملاء بما يجب عليهم فعله',
        form: 'DIRECT',
        act: 'OPINION',
      },
      {
        id: 'statement:donors-were-scolded-while-waiting',
        text: 'ما أثار غضب العديد من المانحين، كما قال هذا المصدر، هو أنه أثناء الانتظار – الذي استمر حوالي 20 دقيقة – تم “توبيخ” المانحين',
        form: 'MIXED',
        act: 'CRITICISM',
      },
      {
        id: 'statement:stalling-is-normal-with-high-officials',
        text: 'وهو أمر طبيعي في المناسبات التي تضم مسؤولين رفيعي المستوى',
        form: 'INDIRECT',
        act: 'OPINION',
      },
    ]);
  });

  it('had them told to “hold on to supporting” Biden, by whom nobody says', async () => {
    expect(
      await ask(`{
        statement(id: "statement:participants-told-to-hold-on-to-biden") {
          ${saying}
          event { id }
          addressees { name(language: "ar") }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: null,
        text: 'وقيل للمشاركين في المكالمة إنهم بحاجة إلى “التمسك بدعم” بايدن وعدم السعي إلى إقصاء الرئيس',
        form: 'MIXED',
        act: 'INSTRUCTION',
        chains: [
          {
            depth: 2,
            links: [{ agent: null }, { agent: { id: 'unnamed-agent:source-on-the-wait' } }, { agent: null }],
          },
        ],
        event: { id: 'event:donor-call-wait' },
        addressees: [{ name: 'المشاركين في المكالمة' }],
        independentOrigins: { min: 1, max: 1, origins: [{ id: 'unnamed-agent:source-on-the-wait' }] },
      },
    });
  });

  it('displeased some of those present when they heard Morales, the report itself says', async () => {
    expect(
      await ask(`{
        claims(filter: { subject: "unnamed-agent:some-attendees-displeased" }) {
          edges { node { value { text } assertedBy { id } evidence { exact document { id } } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: {
              value: { text: 'لم يعجب هذا الأمر' },
              assertedBy: [],
              evidence: [
                {
                  exact: 'لم يعجب هذا الأمر بعض الحاضرين في المكالمة',
                  document: { id: 'document:nbc-donor-call-ar' },
                },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('the field organizers', () => {
  it('were angry at the debate inside the party, per a source with direct knowledge', async () => {
    expect(
      await ask(`{
        statement(id: "statement:field-organizers-angry-at-debate") {
          ${saying}
          event { id }
          about { edges { node { id } } }
          conveyedBy { text(language: "ar") speaker { ... on UnnamedAgent { descriptor(language: "ar") basis } } }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:field-organizers' },
        text: 'أعربوا عن غضبهم إزاء النقاش الدائر داخل الحزب الديمقراطي حول دعم الرئيس بايدن، بالنظر إلى ما رأوه وسمعوه من الناخبين على الأرض',
        form: 'INDIRECT',
        act: 'CRITICISM',
        chains: [
          {
            depth: 2,
            links: [
              { agent: null },
              { agent: { id: 'unnamed-agent:source-with-direct-knowledge' } },
              { agent: { id: 'unnamed-agent:field-organizers' } },
            ],
          },
        ],
        event: { id: 'event:donor-call-field-organizers' },
        about: {
          edges: [
            { node: { id: 'organization:democratic-party' } },
            { node: { id: 'person:joe-biden' } },
            { node: { id: 'topic:debate-inside-democratic-party' } },
            { node: { id: 'unnamed-agent:voters-on-the-ground' } },
          ],
        },
        conveyedBy: [
          {
            text: 'وبدأت المكالمة مع المانحين بعروض من المنظمين الميدانيين',
            speaker: { descriptor: 'مصدر لديه معرفة مباشرة بالمناقشة', basis: 'FAMILIAR' },
          },
        ],
        independentOrigins: {
          min: 1,
          max: 1,
          origins: [{ id: 'unnamed-agent:source-with-direct-knowledge' }],
        },
      },
    });
  });
});

describe('Melissa Morales', () => {
  it('founded Somos Votantes and presides over it', async () => {
    expect(
      await ask(`{
        person(id: "person:melissa-morales") { roles { predicate object { id name(language: "en") } value { text } } }
      }`),
    ).toEqual({
      person: {
        roles: [
          {
            predicate: 'FOUNDED',
            object: { id: 'organization:somos-votantes', name: 'Somos Votantes' },
            value: null,
          },
          {
            predicate: 'HOLDS_ROLE',
            object: { id: 'organization:somos-votantes', name: 'Somos Votantes' },
            value: { text: 'رئيسة منظمة Somos Votantes' },
          },
        ],
      },
    });
  });

  it('said four sentences on the call, through a transcript obtained by NBC News', async () => {
    const { document, person } = await ask(`{
      document(id: "document:donor-call-transcript") {
        kind
        url
        text
        contentHash
        publisher { id }
        obtainedBy { id }
        statements { totalCount }
      }
      person(id: "person:melissa-morales") {
        statements {
          edges { node {
            text(language: "ar")
            form
            act
            saidOn
            event { id }
            recordedIn { id }
            chains { depth links { document { id } agent { id } } }
          } }
        }
      }
    }`);
    expect(document).toEqual({
      kind: 'TRANSCRIPT',
      url: null,
      text: null,
      contentHash: null,
      publisher: null,
      obtainedBy: { id: 'organization:nbc-news' },
      statements: { totalCount: 4 },
    });
    const onTheCall = {
      form: 'DIRECT',
      saidOn: '2024-07-19',
      event: { id: 'event:donor-call-2024-07-19' },
      recordedIn: { id: 'document:donor-call-transcript' },
      chains: [
        {
          depth: 2,
          links: [
            { document: { id: 'document:nbc-donor-call-ar' }, agent: null },
            { document: { id: 'document:donor-call-transcript' }, agent: { id: 'organization:nbc-news' } },
            { document: null, agent: { id: 'person:melissa-morales' } },
          ],
        },
      ],
    };
    expect(person.statements.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        ...onTheCall,
        act: 'PREDICTION',
        text: 'ولكن في كل يوم نواصل فيه هذه المحادثة الفوضوية علنًا، نقترب من الخسارة – بغض النظر عن هوية المرشح',
      },
      { ...onTheCall, act: 'REQUEST', text: 'من فضلك ساعدنا في خفض مستوى الصوت في هذه المحادثة علنًا' },
      { ...onTheCall, act: 'ASSERTION', text: 'لقد تم سماع رسالتك واستلامها' },
      { ...onTheCall, act: 'REQUEST', text: 'لقد حان الوقت لوقف التسريبات والشائعات المتفشية' },
    ]);
  });
});

describe('Harris on the call', () => {
  it('said “We will win”, per campaign officials: two steps from the report to her words', async () => {
    expect(
      await ask(`{
        statement(id: "statement:harris-we-will-win") {
          text(language: "ar")
          english: text(language: "en")
          form
          act
          saidOn
          event { id }
          addressees { id }
          chains {
            depth
            links { position document { id } statement { text(language: "ar") } agent { id name(language: "ar") } evidence { exact } }
          }
          independentOrigins { min max origins { id } }
        }
      }`),
    ).toEqual({
      statement: {
        text: 'سنفوز في هذه الانتخابات. سنفوز',
        english: 'We will win this election. We will win',
        form: 'DIRECT',
        act: 'PREDICTION',
        saidOn: '2024-07-19',
        event: { id: 'event:donor-call-2024-07-19' },
        addressees: [{ id: 'unnamed-agent:major-democratic-donors' }],
        chains: [
          {
            depth: 2,
            links: [
              {
                position: 0,
                document: { id: 'document:nbc-donor-call-ar' },
                statement: null,
                agent: null,
                evidence: [],
              },
              {
                position: 1,
                document: null,
                statement: { text: 'وفقًا لمسؤولي الحملة' },
                agent: { id: 'unnamed-agent:campaign-officials', name: 'مسؤولي الحملة' },
                evidence: [{ exact: 'وقالت وفقًا لمسؤولي الحملة' }],
              },
              {
                position: 2,
                document: null,
                statement: { text: 'سنفوز في هذه الانتخابات. سنفوز' },
                agent: { id: 'person:kamala-harris', name: 'كامالا هاريس' },
                evidence: [{ exact: 'سنفوز في هذه الانتخابات. سنفوز' }],
              },
            ],
          },
        ],
        independentOrigins: { min: 1, max: 1, origins: [{ id: 'unnamed-agent:campaign-officials' }] },
      },
    });
  });

  it('said before it that she believes it in her heart and that they must take it with them, in this order', async () => {
    expect(
      await ask(`{
        statement(id: "statement:officials-relay-we-will-win") {
          speaker { ... on UnnamedAgent { basis headcount { min } } }
          form
          conveys { text(language: "ar") act }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { basis: 'OFFICIAL', headcount: null },
        form: 'INDIRECT',
        conveys: [
          { text: 'هذا شيء أؤمن به في أعماق قلبي', act: 'BELIEF' },
          {
            text: 'إنه شيء أشعر بقوة أنه يجب عليكم جميعًا سماعه ويجب أن تأخذوه معكم عندما تغادرون. وأخبروا أصدقاءكم أيضًا',
            act: 'INSTRUCTION',
          },
          { text: 'سنفوز في هذه الانتخابات. سنفوز', act: 'PREDICTION' },
        ],
      },
    });
  });

  it('praised Biden, who puts the American people first and thinks of working Americans', async () => {
    const { statements } = await ask(`{
      statements(filter: {
        speaker: "person:kamala-harris"
        event: "event:donor-call-2024-07-19"
        conveyedBy: "unnamed-agent:campaign-officials"
        act: [PRAISE]
      }) { edges { node { text(language: "ar") form chains { depth } } } }
    }`);
    expect(statements.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        text: 'مع كل قرار يتخذه في المكتب البيضاوي، يفكر في كيفية تأثيره على الأمريكيين العاملين. وأنا أشهد ذلك كل يوم',
        form: 'DIRECT',
        chains: [{ depth: 2 }],
      },
      {
        text: 'أشادت هاريس، التي طلب منها كبار مستشاري بايدن الانضمام إلى المكالمة، ببايدن',
        form: 'INDIRECT',
        chains: [{ depth: 2 }],
      },
      {
        text: 'نعلم أي مرشح في هذه الانتخابات يضع الشعب الأمريكي في المقام الأول: رئيسنا جو بايدن',
        form: 'DIRECT',
        chains: [{ depth: 2 }],
      },
    ]);
  });

  it('had been asked to join by senior advisers of Biden, campaign officials say', async () => {
    expect(
      await ask(`{
        statement(id: "statement:advisers-asked-harris-to-join") {
          ${saying}
          addressees { id }
        }
        claims(filter: { predicate: ["REQUESTED"], object: "person:kamala-harris" }) {
          edges { node { subject { name(language: "ar") } value { text } } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:senior-biden-advisers' },
        text: 'طلب منها كبار مستشاري بايدن الانضمام إلى المكالمة',
        form: 'INDIRECT',
        act: 'REQUEST',
        chains: [
          {
            depth: 2,
            links: [
              { agent: null },
              { agent: { id: 'unnamed-agent:campaign-officials' } },
              { agent: { id: 'unnamed-agent:senior-biden-advisers' } },
            ],
          },
        ],
        addressees: [{ id: 'person:kamala-harris' }],
      },
      claims: {
        edges: [
          { node: { subject: { name: 'كبار مستشاري بايدن' }, value: { text: 'الانضمام إلى المكالمة' } } },
        ],
      },
    });
  });

  it('is passed on by campaign officials in six sayings, and the advisers in one', async () => {
    const { statements } = await ask(`{
      statements(filter: { conveyedBy: "unnamed-agent:campaign-officials" }) { totalCount edges { node { id } } }
    }`);
    expect(idsIn(statements)).toEqual([
      'statement:harris-believes-in-her-heart',
      'statement:harris-biden-thinks-of-working-americans',
      'statement:harris-praised-biden-on-call',
      'statement:harris-puts-american-people-first',
      'statement:harris-take-this-with-you',
      'statement:harris-we-will-win',
      'statement:advisers-asked-harris-to-join',
    ]);
  });

  it('spoke well of the chances of defeating former President Trump, in the report’s own voice', async () => {
    expect(
      await ask(`{
        statement(id: "statement:harris-positive-about-chances") { ${saying} about { edges { node { id } } } }
        person(id: "person:donald-trump") { roles { value { text } object { id } } }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'person:kamala-harris' },
        text: 'وتحدثت هاريس أيضًا بشكل إيجابي عن فرص الديمقراطيين في هزيمة الرئيس السابق دونالد ترامب',
        form: 'INDIRECT',
        act: 'OPINION',
        chains: [{ depth: 1, links: [{ agent: null }, { agent: { id: 'person:kamala-harris' } }] }],
        about: {
          edges: [
            { node: { id: 'organization:democratic-party' } },
            { node: { id: 'person:donald-trump' } },
            { node: { id: 'topic:chances-of-defeating-trump' } },
            { node: { id: 'event:us-presidential-election-2024' } },
          ],
        },
      },
      person: {
        roles: [
          { value: { text: 'الرئيس السابق' }, object: { id: 'organization:united-states-government' } },
        ],
      },
    });
  });
});

describe('the source who supports Harris as the nominee', () => {
  it('was on the call and supports her', async () => {
    expect(
      await ask(`{
        claims(filter: { subject: "unnamed-agent:source-supporting-harris" }) {
          edges { node { predicate object { id } assertedBy { id } } }
        }
      }`),
    ).toEqual({
      claims: {
        edges: [
          {
            node: { predicate: 'ATTENDED', object: { id: 'event:donor-call-2024-07-19' }, assertedBy: [] },
          },
          { node: { predicate: 'SUPPORTS', object: { id: 'person:kamala-harris' }, assertedBy: [] } },
        ],
      },
    });
  });

  it('disputes the frustration that others tell of', async () => {
    expect(
      await ask(`{
        statement(id: "statement:source-rejects-donor-frustration") {
          act
          form
          respondsTo { id speaker { id } }
          claims { subject { id } polarity value { text } contradicts { id polarity } }
        }
        disputed: statement(id: "statement:two-sources-callers-frustrated") {
          responses(stance: DISPUTES) { id }
          denied: responses(stance: DENIES) { id }
        }
      }`),
    ).toEqual({
      statement: {
        act: 'DENIAL',
        form: 'INDIRECT',
        respondsTo: [
          {
            id: 'statement:two-sources-callers-frustrated',
            speaker: { id: 'unnamed-agent:two-sources-familiar-with-call' },
          },
          {
            id: 'statement:donors-were-scolded-while-waiting',
            speaker: { id: 'unnamed-agent:source-on-the-wait' },
          },
          {
            id: 'statement:donors-not-used-to-being-scolded',
            speaker: { id: 'unnamed-agent:source-on-the-wait' },
          },
        ],
        claims: [
          {
            subject: { id: 'unnamed-agent:frustrated-donor' },
            polarity: 'DENIED',
            value: { text: 'مشاعر الإحباط التي شعر بها المتبرع' },
            contradicts: [
              { id: 'claim:callers-felt-frustrated', polarity: 'AFFIRMED' },
              { id: 'claim:donors-felt-angry', polarity: 'AFFIRMED' },
            ],
          },
        ],
      },
      disputed: { responses: [{ id: 'statement:source-rejects-donor-frustration' }], denied: [] },
    });
  });

  it('says that donors went straight to the press and so showed why they should not be told', async () => {
    expect(
      await ask(`{
        statement(id: "statement:donors-went-straight-to-the-press") {
          ${saying}
          conveys { text(language: "ar") act speaker { name(language: "ar") } }
        }
      }`),
    ).toEqual({
      statement: {
        speaker: { id: 'unnamed-agent:source-supporting-harris' },
        text: 'إلا أنهم ذهبوا على الفور إلى وسائل الإعلام وأثبتوا لماذا لا ينبغي لهم الحصول عليها',
        form: 'INDIRECT',
        act: 'CRITICISM',
        chains: [
          { depth: 1, links: [{ agent: null }, { agent: { id: 'unnamed-agent:source-supporting-harris' } }] },
        ],
        conveys: [
          {
            text: 'اعتقد العديد من المانحين أنهم سيحصلون على معلومات مفيدة وسرية',
            act: 'BELIEF',
            speaker: { name: 'العديد من المانحين' },
          },
        ],
      },
    });
  });
});
