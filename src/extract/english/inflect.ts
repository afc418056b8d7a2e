// Which forms does an English verb take? Enough of English inflection to look a reporting verb up by any of its forms.

const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  read: 'read',
  know: 'knew known',
  feel: 'felt',
  understand: 'understood',
  forecast: 'forecast forecasted',
  find: 'found',
  show: 'showed shown',
  see: 'saw seen',
  hear: 'heard',
  hold: 'held',
  cast: 'cast',
  teach: 'taught',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  begin: 'began begun',
  forget: 'forgot forgotten',
  lay: 'laid',
  put: 'put',
  make: 'made',
  take: 'took taken',
  go: 'went gone',
  come: 'came come',
  give: 'gave given',
  draw: 'drew drawn',
  throw: 'threw thrown',
  hit: 'hit',
  shoot: 'shot',
  set: 'set',
  stand: 'stood',
  stick: 'stuck',
  seek: 'sought',
  bet: 'bet',
  foresee: 'foresaw foreseen',
  sell: 'sold',
  forbid: 'forbade forbidden',
  beseech: 'besought beseeched',
  prove: 'proved proven',
  sum: 'summed',
  spell: 'spelled spelt',
  pay: 'paid',
  shed: 'shed',
  bring: 'brought',
  keep: 'kept',
  get: 'got gotten',
  mean: 'meant',
};
/** One form of a verb. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

/** Every form of a verb with its kind, British and American; a past participle counts as `past`. */
export function verbForms(verb: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [thirdPerson(verb), 's'],
  ];
  for (const stem of stems(verb)) {
    forms.push([`${stem}ing`, 'ing']);
    if (!IRREGULAR[verb])
      forms.push([stem.endsWith('e') ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, '$1i')}ed`, 'past']);
  }
  for (const past of IRREGULAR[verb]?.split(' ') ?? []) if (past !== verb) forms.push([past, 'past']);
  return verb.endsWith('ize') ? [...forms, ...verbForms(verb.replace(/ize$/, 'ise'))] : forms;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** What `-ing` and `-ed` are put to: `hope` gives `hop`, `plan` also `plann` (both, for `travel` and `permit` differ by stress). */
function stems(verb: string): string[] {
  if (/[^eoy]e$/.test(verb)) return [verb.slice(0, -1)];
  return /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [verb, `${verb}${verb.at(-1)}`] : [verb];
}
