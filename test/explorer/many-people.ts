// Five thousand people whom claims join, half of them with Arabic names, and a link to a picture of all of them.
import { deflateRawSync } from 'node:zlib';

const given = ['ليلى', 'عمر', 'مريم', 'Jane', 'Omar', 'Ruth', 'سعاد', 'Nadia', 'يوسف', 'Adam'];
const family = ['حداد', 'الكاتب', 'Miller', 'Haddad', 'منصور', 'Stone', 'Okafor'];

export interface ManyPeople {
  readonly bundle: { file: string; data: object };
  /** The part of the address behind the #. */
  readonly link: string;
  readonly people: number;
  readonly claims: number;
}

/** A tree of joins with others across it, always the same. The first person is joined to `most` of them or a few more. */
export function manyPeople(people: number, most = 300): ManyPeople {
  const id = (at: number) => `person:many-${at}`;
  const joins = Array.from({ length: people - 1 }, (_, before) => {
    const at = before + 1;
    const claim = `claim:many-${at}`;
    return { claim, from: at, to: at <= most ? 0 : Math.floor((at - 1) / 8) };
  });
  const across = Array.from({ length: Math.floor(people / 5) }, (_, at) => ({
    claim: `claim:across-${at}`,
    from: at * 5,
    to: (at * 5 + 977 * (at % 7)) % people,
  })).filter(({ from, to }) => from !== to);
  const all = [...joins, ...across];
  const packed = {
    n: Array.from({ length: people }, (_, at) => {
      const [ring, angle] = [Math.sqrt(at) * 10, at * 2.399963];
      return [id(at), round(Math.cos(angle) * ring), round(Math.sin(angle) * ring)];
    }),
    j: all.map(({ claim, from, to }) => [from, to, 'CLAIM', claim]),
  };
  return {
    people,
    claims: all.length,
    link: `picture=${deflateRawSync(JSON.stringify(packed)).toString('base64url')}`,
    bundle: {
      file: 'many-people.yaml',
      data: {
        bundle: 'many-people',
        title: 'Many people',
        licence: 'CC0-1.0',
        documents: [
          {
            id: 'document:many',
            names: [{ text: 'A register', language: 'en', kind: 'PREFERRED' }],
            kind: 'DATASET',
            language: 'en',
          },
        ],
        passages: [
          {
            id: 'passage:many',
            document: 'document:many',
            exact: 'they are related',
            prefix: '',
            suffix: '',
          },
        ],
        people: Array.from({ length: people }, (_, at) => {
          const text = `${given[at % given.length]} ${family[at % family.length]} ${at}`;
          return {
            id: id(at),
            names: [{ text, language: /^[A-Z]/.test(text) ? 'en' : 'ar', kind: 'PREFERRED' }],
          };
        }),
        claims: all.map(({ claim, from, to }) => ({
          id: claim,
          subject: id(from),
          predicate: 'RELATED_TO',
          object: id(to),
          evidence: ['passage:many'],
        })),
      },
    },
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
