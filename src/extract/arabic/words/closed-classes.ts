// The small words of Arabic that show where a subject, a hearer and a reported clause begin and end; all folded.
const words = (list: string) => new Set(list.trim().split(/\s+/));

/** What opens a reported clause, with the pronoun that may hang on it. */
export const COMPLEMENTIZER = /^ب?(ان|انه|انها|انهم|انهما|انهن|انك|انكم|اني|انني|اننا|انا|انما|بان|الا)$/;
export const PREPOSITION = words(
  'في من الي علي عن مع بين خلال عند لدي بعد قبل امام ضد حول منذ حتي عبر اثناء ضمن فوق تحت وراء دون نحو عقب اثر فيه فيها له لها لهم عليه عليها منه منها به بها بهم اليه اليها لدي',
);
export const TIME = words(
  'اول اليوم امس غدا الان مساء صباح صباحا ليل ليلا ظهر يوم الليله السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه مجددا ايضا لاحقا سابقا مرارا موخرا حينها انذاك بدوره بدورها كذلك',
);
/** Words after which a new clause starts, so that a noun phrase before a verb starts there at the earliest. */
export const CLAUSE_START = words(
  'ان لكن غير الا بل فيما بينما حيث حين عندما بعدما كما اذ اذا لان كان كانت كانوا قد لقد وقد فقد وكان وكانت لكنه لكنها بيد سوي',
);
export const RELATIVE = words('الذي التي الذين اللذان اللتان اللذين اللواتي من ما');
/** Nouns that are heard rather than speaking when `ل` is put before them. */
export const HEARER =
  /^ل(ه|ها|هم|هما|نا|ي|ك|كم|وكاله|صحيفه|قناه|اذاعه|رويترز|مراسل\S*|صحافي\S*|صحفي\S*|شبكه|تلفزيون|مجله|موقع|اسوشيتد|برنامج|نظير\S*|ل\S+|جريده|محطه|فرانس|بي)$/;
export const SUBORDINATOR = words('فيما بينما حيث');
/** Before `أن` these make a conjunction of it: `بعد أن`, `رغم أن`; nothing is reported. */
export const CONJUNCTION = words(
  'بعد قبل رغم بما منذ غير حين حيث مع دون بدون كما لمجرد مجرد عقب بيد سوي الا الي_ان حتي لدرجه بحيث اما لو كان يجب يمكن ينبغي',
);
/** What opens a reported question. */
export const QUESTION = words('عما عنما هل لماذا كيف متي اذا');
