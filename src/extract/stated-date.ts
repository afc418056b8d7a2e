// On which day was it said? `on Friday`, `yesterday`, «يوم الجمعة», counted back from the day of publication.
import { fold } from '../anchor/fold.js';

const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const ARABIC_DAYS = 'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const ARABIC_MONTHS = 'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

const DAY = new RegExp(`(?:\\b(?:on|last|this)?\\s*)\\b(${DAYS.join('|')})\\b`);
const MONTH_DAY = new RegExp(
  `\\b(${MONTHS.map((m) => `${m}|${m.slice(0, 3)}\\.?`).join('|')})\\s+(\\d{1,2})\\b(?:,?\\s+(\\d{4}))?`,
);
const ARABIC_DAY = new RegExp(
  `(?:^|\\s)(?:يوم |مساء |صباح |فجر |ليله )?(${ARABIC_DAYS.join('|')})(?=$|[\\s،.])`,
);
const ARABIC_MONTH_DAY = new RegExp(`(\\d{1,2})\\s+(${ARABIC_MONTHS.join('|')})(?:\\s+(\\d{4}))?`);

/**
 * The day that the words beside a cue state, as EDTF (`2024-07-19`, `2024-07`, `2024`). A weekday is the last such day up
 * to the day of publication, which may be that day itself. Null when nothing is stated, or when it takes a day of
 * publication to count from and `publishedOn` gives none.
 */
export function statedDate(words: string, publishedOn: string | null | undefined): string | null {
  const folded = fold(words).text;
  const full = MONTH_DAY.exec(folded);
  if (full)
    return calendar(
      MONTHS.findIndex((m) => m.startsWith(full[1]!.replace('.', '').slice(0, 3))),
      Number(full[2]),
      full[3],
      publishedOn,
    );
  const arabic = ARABIC_MONTH_DAY.exec(folded);
  if (arabic) return calendar(ARABIC_MONTHS.indexOf(arabic[2]!), Number(arabic[1]), arabic[3], publishedOn);
  const day = dayOf(publishedOn);
  if (!day) return null;
  const weekday = DAY.exec(folded)?.[1] ?? null;
  const arabicWeekday = ARABIC_DAY.exec(folded)?.[1] ?? null;
  const named = weekday ? DAYS.indexOf(weekday) : arabicWeekday ? ARABIC_DAYS.indexOf(arabicWeekday) : -1;
  if (named >= 0) {
    const last = /\blast \w+day\b|الماضي/.test(folded) && named === day.getUTCDay() ? 7 : 0;
    return iso(addDays(day, -(((day.getUTCDay() - named + 7) % 7) + last)));
  }
  if (/\byesterday\b|(^|\s)(امس|البارحه)($|[\s،.])/.test(folded))
    return iso(addDays(day, /اول امس|اول من امس/.test(folded) ? -2 : -1));
  if (/\b(today|this morning|this afternoon|this evening|tonight)\b|(^|\s)اليوم($|[\s،.])/.test(folded))
    return iso(day);
  if (/\blast month\b|الشهر الماضي/.test(folded))
    return iso(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - 1, 1))).slice(0, 7);
  if (/\blast year\b|العام الماضي|السنه الماضيه/.test(folded)) return String(day.getUTCFullYear() - 1);
  return null;
}

/** A day of a month; without its year, the last such day up to the day of publication. */
function calendar(
  month: number,
  date: number,
  year: string | undefined,
  publishedOn: string | null | undefined,
): string | null {
  if (date < 1 || date > 31) return null;
  const day = dayOf(publishedOn);
  const known = year
    ? Number(year)
    : (day?.getUTCFullYear() ?? Number(publishedOn?.slice(0, 4) || Number.NaN));
  if (Number.isNaN(known)) return null;
  const found = new Date(Date.UTC(known, month, date));
  if (found.getUTCMonth() !== month) return null;
  if (!year && day && found > day) found.setUTCFullYear(known - 1);
  return iso(found);
}

function dayOf(publishedOn: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedOn ?? '');
  return match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) : null;
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000);
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}
