// Which forms does an English verb take? Enough of English inflection to look a reporting verb up by any of its forms.

const IRREGULAR: Record<string, string> = {
  say: 'said', tell: 'told', write: 'wrote written', think: 'thought', read: 'read', know: 'knew known', feel: 'felt',
  understand: 'understood', forecast: 'forecast forecasted', find: 'found', show: 'showed shown', see: 'saw seen',
  hear: 'heard', hold: 'held', cast: 'cast', teach: 'taught', speak: 'spoke spoken', swear: 'swore sworn', begin: 'began begun',
  forget: 'forgot forgotten', lay: 'laid', put: 'put', make: 'made', take: 'took taken', go: 'went gone', come: 'came come',
  give: 'gave given', draw: 'drew drawn', throw: 'threw thrown', hit: 'hit', shoot: 'shot', set: 'set', stand: 'stood',
  stick: 'stuck', seek: 'sought', bet: 'bet', foresee: 'foresaw foreseen', sell: 'sold', forbid: 'forbade forbidden',
  beseech: 'besought beseeched', prove: 'proved proven', sum: 'summed', spell: 'spelled spelt', pay: 'paid', shed: 'shed',
  bring: 'brought', keep: 'kept', get: 'got gotten', mean: 'meant', 
};
const DOUBLED = new Set('plan permit pan rip pin bar ban beg refer pledge sum jab chat brag admit commit submit regret compel rebut quip tap'.split(' '));

/** One form of a verb. */
export type VerbForm = 'base' | 's' | 'ing' | 'past';

/** Every form of a verb with its kind; a past participle counts as `past`. */
export function verbForms(verb: string): [string, VerbForm][] {
  const forms: [string, VerbForm][] = [[verb, 'base'], [thirdPerson(verb), 's'], [participle(verb), 'ing']];
  for (const past of (IRREGULAR[verb] ?? regularPast(verb)).split(' ')) if (past !== verb) forms.push([past, 'past']);
  return forms;
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[^aeiou]o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function participle(verb: string): string {
  if (DOUBLED.has(verb) || /^(begin|put|set|hit|shed|bet|forget|get)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

function regularPast(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
