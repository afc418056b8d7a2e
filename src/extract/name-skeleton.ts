// Which consonants does a name have in both scripts? `كامالا هاريس` and `Kamala Harris` share one skeleton.
// Vowels, doubled letters and the letters that the two scripts write differently are left out or made one.

const ARABIC: Record<string, string> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 's',
  ج: 'j',
  چ: 'j',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ض: 'd',
  ذ: 'z',
  ر: 'r',
  ز: 'z',
  ظ: 'z',
  س: 's',
  ص: 's',
  ش: 'S',
  غ: 'g',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};
/** Letter groups of English before single letters; a list means that Arabic writers differ. */
const LATIN: [RegExp, string[]][] = [
  [/^tsch|^tch/, ['tS']],
  [/^sch/, ['S', 'sk']],
  [/^sh/, ['S']],
  [/^ch/, ['tS', 'S', 'k']],
  [/^ph/, ['f']],
  [/^th/, ['s', 't', 'z']],
  [/^kh/, ['x']],
  [/^gh/, ['g', '']],
  [/^ck/, ['k']],
  [/^dg/, ['j']],
  [/^qu?/, ['k']],
  [/^c(?=[eiy])/, ['s']],
  [/^c/, ['k']],
  [/^x/, ['ks', 'z']],
  [/^g(?=[eiy])/, ['j', 'g']],
  [/^g/, ['g', 'j']],
  [/^j/, ['j']],
  [/^z/, ['z', 's']],
  [/^[pb]/, ['b']],
  [/^[fv]/, ['f']],
  [/^d/, ['d']],
  [/^t/, ['t']],
  [/^s/, ['s']],
  [/^k/, ['k']],
  [/^r/, ['r']],
  [/^l/, ['l']],
  [/^m/, ['m']],
  [/^n/, ['n']],
  [/^h(?=[^ ])/, ['h']],
];
const MOST = 16;

/** The possible skeletons of a folded name, at most 16; none when it has fewer than two consonants. */
export function nameSkeletons(key: string): string[] {
  let skeletons = [''];
  const words = key.split(' ').filter((word) => !/^(al|el|the|ال)$/.test(word));
  words.forEach((word, w) => {
    const arabic = isArabicName(word);
    if (w > 0) skeletons = skeletons.map((skeleton) => `${skeleton} `);
    // The article and a final h are written in one script and left out in the other.
    let rest = arabic ? word.replace(/^ال(?=.{3})/, '').replace(/ه$/, '') : `${word.replace(/h$/, '')} `;
    while (rest.length > 0) {
      const [taken, sounds] = arabic ? [1, [ARABIC[rest[0]!] ?? '']] : latin(rest);
      skeletons = [
        ...new Set(skeletons.flatMap((skeleton) => sounds.map((sound) => joined(skeleton, sound)))),
      ].slice(0, MOST);
      rest = rest.slice(taken);
    }
  });
  return skeletons.filter((skeleton) => skeleton.replace(/ /g, '').length > 1);
}

export function isArabicName(key: string): boolean {
  return /[\u0600-\u06ff]/.test(key);
}

/** Whether the long vowels that Arabic writes are possible in the Latin name, word by word: `توم` is Tom and not Tim. */
export function vowelsFit(one: string, other: string): boolean {
  const [arabic, latinName] = isArabicName(one) ? [one, other] : [other, one];
  const words = latinName.split(' ').filter((word) => !/^(al|el|the)$/.test(word));
  return arabic
    .split(' ')
    .filter((word) => word !== 'ال')
    .every((word, i) => {
      const inner = word.slice(1);
      return (
        (!/و/.test(inner) || /[ouw]/.test(words[i] ?? '')) &&
        (!/ي/.test(inner) || /[eiy]/.test(words[i] ?? ''))
      );
    });
}

function latin(rest: string): [number, string[]] {
  for (const [pattern, sounds] of LATIN) {
    const match = pattern.exec(rest);
    if (match) return [match[0].length, sounds];
  }
  return [1, ['']];
}

/** Doubled letters count once. */
function joined(skeleton: string, sound: string): string {
  return sound !== '' && skeleton.endsWith(sound) ? skeleton : skeleton + sound;
}
