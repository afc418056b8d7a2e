import { existsSync, readFileSync } from 'node:fs';
import { sliceCodePoints } from '../../src/anchor/code-points.js';
import type { Span } from '../../src/extract/attribution.js';
import { extractAttributions } from '../../src/extract/extract.js';

function found(text: string, publishedOn?: string) {
  const words = (spans: readonly Span[]) =>
    spans.map(([start, end]) => sliceCodePoints(text, start, end)).join(' … ');
  return extractAttributions(text, { language: 'ar', publishedOn }).map((a) => ({
    ...a,
    who: words(a.source),
    what: words(a.content),
    meant: a.refersTo ? words([a.refersTo]) : null,
  }));
}

describe('العربية: من قال ماذا', () => {
  it.each([
    ['فعل ثم فاعل', 'وقالت هدى مراد إن الرصيف باق.', 'هدى مراد', 'إن الرصيف باق'],
    ['مستمع بعد الفاعل', 'وقال سامي حداد لوكالة الميناء إن السعر منخفض.', 'سامي حداد', 'إن السعر منخفض'],
    ['حرف جر قبل أن', 'وأشار الوزير إلى أن الرصيف قديم.', 'الوزير', 'إلى أن الرصيف قديم'],
    ['زمان بعد الفاعل', 'أعلنت البلدية اليوم أن الرصيف مغلق.', 'البلدية', 'أن الرصيف مغلق'],
    ['فاعل قبل الفعل', 'حملة الميناء تقول إنه لا بديل عن الرصيف', 'حملة الميناء', 'إنه لا بديل عن الرصيف'],
    ['ضمير على الأداة', 'غادر الوزير القاعة، لكنه أوضح أن الرصيف قديم.', 'ه', 'أن الرصيف قديم'],
    ['تشكيل وتطويل', 'وقَالَتْ هـــدى إنَّ الرصيف باقٍ.', 'هـــدى', 'إنَّ الرصيف باقٍ'],
  ])('%s', (_, text, who, what) => {
    expect(found(text)).toMatchObject([{ who, what, form: 'INDIRECT' }]);
  });

  it.each([
    ['علامات معقوفة', 'وقالت هدى مراد: “لن نبيع الرصيف”.', 'هدى مراد', '“لن نبيع الرصيف”'],
    ['علامات زاوية', 'وقالت هدى مراد: «لن نبيع الرصيف».', 'هدى مراد', '«لن نبيع الرصيف»'],
    ['بلا نقطتين', 'صرخ أحد الحضور «ارحلوا من هنا» ثم غادر.', 'أحد الحضور', '«ارحلوا من هنا»'],
    ['القول بعد الكلام', '«أنا أحب البحر»، هكذا قال سامي.', 'سامي', '«أنا أحب البحر»'],
  ])('كلام منقول بنصه: %s', (_, text, who, what) => {
    expect(found(text)).toMatchObject([{ who, what, form: 'DIRECT' }]);
  });

  it('يصل الكلام الذي يتبعه كلام', () => {
    const text = '«لن نبيع»، هكذا قالت هدى. «لا هذا العام ولا بعده».';
    expect(found(text)).toMatchObject([{ who: 'هدى', what: '«لن نبيع» … «لا هذا العام ولا بعده».' }]);
  });

  it('ينهي الخبر حيث يبدأ خبر آخر', () => {
    const text = 'وقال الوزير إن الرصيف قديم، وأضاف أن السعر منخفض، مشيرا إلى أن العرض سري.';
    expect(found(text).map((a) => a.what)).toEqual(['إن الرصيف قديم', 'أن السعر منخفض', 'إلى أن العرض سري']);
  });
});

describe('العربية: من نقل عمن', () => {
  it.each([
    ['وفقًا لـ', 'الرصيف للبيع، وفقًا لمسؤولي الحملة.', 'مسؤولي الحملة'],
    ['بحسب', 'وبحسب مصدر مطلع على العرض، فإن السعر منخفض.', 'مصدر مطلع على العرض'],
    ['حسبما ذكرت', 'الرصيف للبيع حسبما ذكرت صحيفة الميناء.', 'صحيفة الميناء'],
  ])('%s', (_, text, who) => {
    expect(found(text)).toMatchObject([{ who }]);
  });

  it('يربط القول بمن نقله', () => {
    const text = 'وقالت هدى مراد، وفقًا لمسؤولي الحملة: «لن نبيع الرصيف أبدًا».';
    const attributions = found(text);
    expect(attributions.map((a) => a.who).sort()).toEqual(['مسؤولي الحملة', 'هدى مراد'].sort());
    const relay = attributions.findIndex((a) => a.who === 'مسؤولي الحملة');
    expect(attributions.find((a) => a.who === 'هدى مراد')).toMatchObject({
      conveyedBy: relay,
      what: '«لن نبيع الرصيف أبدًا»',
      form: 'DIRECT',
    });
  });

  it('يجد المتكلم وراء الوكالة', () => {
    const text = 'ونقلت وكالة الميناء عن سامي حداد قوله إن السعر منخفض.';
    expect(found(text)).toMatchObject([
      { who: 'وكالة الميناء', conveyedBy: null },
      { who: 'سامي حداد', what: 'إن السعر منخفض', conveyedBy: 0 },
    ]);
  });

  it('يضع القول داخل القول', () => {
    expect(found('قالت هدى مراد إن أخاها أخبرها: «ابقي هنا معنا».')).toMatchObject([
      { who: 'هدى مراد', conveyedBy: null },
      { who: 'أخاها', what: '«ابقي هنا معنا»', conveyedBy: 0 },
    ]);
  });
});

describe('العربية: من لا يسميه النص، ومن يعود إليه الضمير', () => {
  it.each([
    [
      'وأفاد مصدران مطلعان على العرض بأن السعر منخفض.',
      { headcount: { min: 2, max: 2, approximate: false }, basis: 'FAMILIAR' },
    ],
    [
      'وقال أحد المشاركين في الاجتماع إن السعر منخفض.',
      { headcount: { min: 1, max: 1 }, basis: 'PARTICIPANT' },
    ],
    ['وقال ذلك الشخص ومصدران آخران إن السعر منخفض.', { headcount: { min: 3, max: 3 }, basis: 'UNSTATED' }],
    ['وقال مسؤول في البلدية إن السعر منخفض.', { headcount: { min: 1, max: 1 }, basis: 'OFFICIAL' }],
    ['وقال العديد من المانحين إن السعر منخفض.', { headcount: null, basis: 'UNSTATED' }],
  ])('%s', (text, unnamed) => {
    expect(found(text)[0]!.unnamed).toMatchObject(unnamed);
  });

  it('يحفظ سبب عدم الكشف عن الهوية', () => {
    const text = 'وقال أحد المصادر الذي تحدث شريطة عدم الكشف عن هويته لتقديم تقييم صريح: «انتهى الأمر كله».';
    expect(found(text)[0]!.unnamed).toMatchObject({ anonymityReason: 'لتقديم تقييم صريح' });
  });

  it('يعيد الفعل الذي حُذف فاعله والاسم المفرد و«ذلك الشخص» إلى من سبق', () => {
    const text =
      'وقالت هدى مراد إن الرصيف باق. وأضافت أن العرض سري.\n\nوقال سامي حداد إن السعر منخفض. وأضاف حداد أن العرض قديم.\n\n' +
      'وقال أحد المشاركين في الاجتماع إن الجو بارد. وقال ذلك الشخص إن الباب مغلق.';
    expect(found(text).map((a) => a.meant)).toEqual([
      null,
      'هدى مراد',
      null,
      'سامي حداد',
      null,
      'أحد المشاركين في الاجتماع',
    ]);
  });

  it('يترك مفتوحًا ما لا يوافقه أحد', () => {
    expect(found('وقالت هدى مراد إن الرصيف باق. وأضاف أن العرض سري.')[1]).toMatchObject({
      who: '',
      meant: null,
    });
  });

  it('يحسب اليوم من يوم النشر', () => {
    const text = 'وقال الوزير يوم الجمعة إن الرصيف باق.';
    expect(found(text, '2024-07-22')[0]!.saidOn).toBe('2024-07-19');
    expect(found(text)[0]!.saidOn).toBeNull();
  });
});

describe('العربية: ما لا ينقل قولًا', () => {
  it.each([
    ['عنوان كتاب', 'قرأت كتاب «الميناء القديم» في القطار.'],
    ['وصف ساخر', 'غادر «الخبراء» القاعة مبكرين.'],
    ['اسم يشبه فعلًا', 'وصل الوزير بعد أن أغلق الباب رغم أن الوقت مبكر.'],
    ['رأي اسمًا', 'كان له رأي في الأمر.'],
    ['علامات وحدها', '«»“”'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

const report = new URL('../../../shared/seed/article-ar.txt', import.meta.url);
const present = existsSync(report);
if (!present) console.info('The report of the seed is not beside the project: its test is skipped.');

(present ? describe : describe.skip)('the Arabic report of the seed', () => {
  const attributions = present ? found(readFileSync(report, 'utf8'), '2024-07-22') : [];
  const speakerOf = (words: string) => {
    const direct = attributions.filter(
      (a) => a.what.includes(words) && a.form === 'DIRECT' && !/^(وفق|بحسب)/.test(a.what),
    );
    // A relay around a quotation is about the same words; the speaker is the innermost.
    return direct.at(-1);
  };

  it.each([
    ['فشلاً ذريعاً', 'أحد المصادر', null],
    ['أي مرشح في هذه الانتخابات', '', 'هاريس'],
    ['أعماق قلبي', '', 'هاريس'],
    ['خفض مستوى الصوت', 'ميليسا موراليس', null],
    ['متبرعون غير معتادين', 'المصدر', 'أحد المصادر'],
    ['وأمسكوا بكامالا', 'أحد الحضور', null],
    ['حبل مشدود', 'أليكمان', 'ليني أليكمان'],
    ['أنا أحب جو', 'نيوتن', 'جون نيوتن'],
    ['رجل المبيعات', 'نيوتن', 'جون نيوتن'],
  ])('gives «%s» to its speaker', (words, who, meant) => {
    const attribution = speakerOf(words);
    expect(attribution).toBeDefined();
    expect(attribution!.who.startsWith(who)).toBe(true);
    if (who === '') expect(attribution!.who).toBe('');
    if (meant) expect(attribution!.meant).toMatch(new RegExp(`^${meant}`));
    else expect(attribution!.meant).toBeNull();
  });

  it('finds the quotation inside Harris’s: what her manager told her', () => {
    const inner = speakerOf('ما تواجهينه');
    expect(inner).toMatchObject({ who: 'ه' });
    expect(attributions[inner!.conveyedBy!]).toMatchObject({ who: '', meant: 'هاريس' });
  });

  it.each([
    ['اثنين من المصادر', 'أعلن أحد الأشخاص', { min: 2, max: 2 }],
    ['مسؤولي الحملة', 'أشادت هاريس', null],
    ['مسؤولي الحملة', 'هذه الانتخابات', null],
    ['مسؤولي الحملة', 'أعماق قلبي', null],
    ['مصدر مطلع على التخطيط', 'نظمت المكالمة', { min: 1, max: 1 }],
    ['مصدر لديه معرفة مباشرة بالمناقشة', 'وبدأت المكالمة', { min: 1, max: 1 }],
    ['نص حصلت عليه NBC News', 'خفض مستوى الصوت', undefined],
  ])('finds the relay by «%s» of «%s»', (who, words, headcount) => {
    const relay = attributions.find((a) => a.who === who && a.what.includes(words));
    expect(relay).toBeDefined();
    if (headcount === undefined) expect(relay!.unnamed).toBeNull();
    else if (headcount === null) expect(relay!.unnamed!.headcount).toBeNull();
    else expect(relay!.unnamed!.headcount).toMatchObject(headcount);
    // Where somebody's own words are in the sentence, they are conveyed by the relay.
    const conveyed = attributions.filter(
      (a) => a.conveyedBy !== null && attributions[a.conveyedBy] === relay,
    );
    if (/أعلن|أشادت|الانتخابات|قلبي|الصوت/.test(words)) expect(conveyed.length).toBeGreaterThan(0);
  });

  it('finds who described the call, inside what two sources told', () => {
    const described = attributions.find((a) => a.who === 'أحد المانحين')!;
    expect(attributions[described.conveyedBy!]).toMatchObject({ who: 'مصدران مطلعان', saidOn: '2024-07-19' });
  });

  it('resolves «ذلك الشخص» and the dropped subject after it', () => {
    const person = attributions.find((a) => a.who === 'ذلك الشخص ومصدران آخران')!;
    expect(person.meant).toMatch(/^أحد المشاركين/);
    expect(attributions[attributions.indexOf(person) + 1]).toMatchObject({
      who: '',
      meant: 'ذلك الشخص ومصدران آخران',
    });
  });
});
