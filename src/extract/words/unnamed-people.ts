// Which words stand for people that a text does not name, and what do they say of how those people know?
// English singulars; Arabic words folded. The numbers are those that texts spell out.

/** Nouns for people in a role; the plural adds `s`. */
export const PEOPLE = `
source official aide adviser advisor person participant attendee donor voter analyst expert critic ally insider lawmaker
witness employee staffer operative strategist supporter opponent observer diplomat reporter bystander resident neighbor
neighbour friend colleague relative lawyer attorney spokesman spokeswoman spokesperson representative executive investigator
officer economist scientist researcher activist protester organizer organiser member leader senator historian scholar doctor
teacher student worker shareholder investor banker trader demonstrator onlooker passerby guest listener caller respondent
people others several many some authorities police`;

export const ARABIC_PEOPLE = `
مصدر مصدران مصدرين مصادر المصدر المصادر مسوول مسوولان مسوولين مسوولون المسوول المسوولون شخص شخصان شخصين اشخاص الشخص الاشخاص
مانح مانحين المانحين المانحون مشارك مشاركين المشارك المشاركين المشاركون حاضر الحضور الحاضرين شاهد شهود مساعد مساعدون مساعدين
مستشار مستشارون مستشاري مسوولي ناشط ناشطون ناشطين خبير خبراء الخبراء محلل محللون محللين ديبلوماسي ديبلوماسيين دبلوماسي
دبلوماسيون دبلوماسيين ضابط ضباط ناطق الناطق متحدث المتحدث موظف موظفون موظفين ناخب ناخبون ناخبين مراقب مراقبون المراقبون
مراقبين احد بعض اخر اخرون اخران قيادي نايب متبرع متبرعين المتبرعين محام عضو اعضاء`;

export const ENGLISH_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve';
/** Singular, dual and spelled numbers of Arabic, folded, each with its value. */
export const ARABIC_NUMBERS =
  'احد:1 احدي:1 واحد:1 اثنان:2 اثنين:2 اثنتين:2 ثلاثه:3 ثلاث:3 اربعه:4 اربع:4 خمسه:5 خمس:5 سته:6 ست:6 سبعه:7 سبع:7 ثمانيه:8 تسعه:9 عشره:10';
export const ARABIC_DUALS =
  'مصدران مصدرين مسوولان مسوولين شخصان شخصين شاهدان شاهدين ديبلوماسيان دبلوماسيان اخران';

/** How they know: the first pattern that fits decides. Arabic is matched folded. */
export const BASES: [string, RegExp][] = [
  [
    'DOCUMENT_HOLDER',
    /\b(who|which) (had )?(saw|seen|read|reviewed|obtained) (the|a) \w*\s?(document|letter|email|memo|draft|transcript|text|report|recording|offer)|اطلع\S* علي (ال)?(وثيق|نص|رسال|مذكر|مسود|عرض|تقرير)/,
  ],
  [
    'FAMILIAR',
    /\b(familiar with|knowledge of|briefed on|close to|aware of|informed (of|about))\b|مطلع|علي (درايه|علم|اطلاع)|معرفه|مقرب/,
  ],
  [
    'PARTICIPANT',
    /\b(participa|who (was|were) (on|in|at|part of) the|who (attended|joined|took part)|attendee|on the call|in the room|people involved)|مشارك|شارك|حضر|الحضور|حاضر|كان موجود/,
  ],
  ['EYEWITNESS', /\b(eye)?witness|who saw\b|شاهد عيان|شهود|شاهد/],
  [
    'OFFICIAL',
    /\b(official|authorit|spokes|minist|police|officer|government|aide|lawmaker|diplomat)|مسوول|ناطق|متحدث|دي?بلوماسي|ضابط|وزار|حكوم/,
  ],
];
/** Why they are not named; the reason itself is in the last group, when one is given. */
export const ANONYMITY = [
  /\bon (?:the )?condition (?:of anonymity|that (?:he|she|they|his|her|their)[^.,;]*?)(?:,? (?:in order )?((?:to|because|as|since|so)\b[^.,;”"]*))?(?=[.,;”"]|$)/i,
  /\b(?:asked|requested|declined|wanted|spoke) (?:not to be (?:named|identified)|to (?:remain|speak) (?:anonymous(?:ly)?)|to be (?:named|identified)|anonymously)(?:,? ((?:to|because|as|since|so)\b[^.,;”"]*))?(?=[.,;”"]|$)/i,
  /\b(?:who )?(?:was|were|is|are) (not authori[sz]ed to [^.,;”"]*)/i,
  /شريطة عدم (?:الكشف عن|ذكر) (?:هوي\S+|اسم\S*|أسما\S+)(?: (ل\S+[^.:؛،“”"«»]*|لأن[^.:؛“”"«»]*|بسبب[^.:؛“”"«»]*))?/,
  /(?:رفض\S*|طلب\S*) (?:عدم )?(?:الكشف عن|كشف|ذكر) (?:هوي\S+|اسم\S*)(?: (لأن[^.:؛“”"«»]*|بسبب[^.:؛“”"«»]*|ل\S+[^.:؛،“”"«»]*))?/,
];
