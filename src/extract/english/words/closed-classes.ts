// The small words of English that show where clauses and noun phrases begin and end.
const words = (list: string) => new Set(list.trim().split(/\s+/));

export const NOMINATIVE = words('i he she we they it who you there');
export const PRONOUN = words('he she they it him her them his their its we us i');
export const RELATIVE = words('who which that whom');
export const WH = words('what how why whether if when where who which');
export const BE = words("be is are was were been being am 's 're 'm");
export const HAVE = words("have has had having 've");
export const MODAL = words("will would can could may might shall should must 'll 'd wo ca");
export const DO = words('do does did');
export const NEGATION = words("not n't never");
export const SUBORDINATOR = words(
  'because while although though after before when until unless since as if whereas once despite amid even',
);
export const ARTICLE = words(
  'the a an this that these those some any no every each all both many most several few another',
);
export const POSSESSIVE = words('his her their its our my your');
export const TIME = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening
  night week weekend month year earlier later recently ago now then january february march april may june july august
  september october november december jan. feb. aug. sept. oct. nov. dec. last next early late`);
/** Adverbs that may stand between a subject and its verb, where the tagger misses them. */
export const LIGHT_ADVERB = words(`
  also then later once again still just now never always often repeatedly recently previously earlier already even only
  reportedly allegedly apparently publicly privately quickly falsely famously initially further first long ever long
  himself herself themselves both all either neither soon rather instead too better simply`);
/** Verbs and adjectives with an infinitive that only shade the next verb: `went on to say`, `is likely to argue`. */
export const SHADING = words(`
  go goes went going continue continues continued continuing begin begins began start started starts try tries tried
  trying seem seems seemed appear appears appeared like likely set able unable quick ready willing reluctant eager
  used have has had need needs needed use happen happens happened manage managed fail fails failed prepared poised
  refuse refuses refused refusing decline declines declined declining continue expected scheduled supposed bound`);
