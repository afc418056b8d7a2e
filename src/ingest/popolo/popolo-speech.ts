// What does a Popolo speech become? A statement, with whoever the file says spoke.
import type { Item } from '../../graph/write/node-record.js';
import { dateOf, type Fields, neededText, textOf } from '../register/fields.js';
import { hashOf } from '../register/ids.js';
import type { Register } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import type { ToItems } from './popolo-context.js';

/** The parts of a transcript that nobody says. */
const unspoken: ReadonlySet<string> = new Set(['scene', 'narrative', 'summary']);

export const speechItems: ToItems = (record, words, { register }) => {
  const type = textOf(record.type, 'type') ?? 'speech';
  if (unspoken.has(type)) throw new Unreadable(`type must be of something said, but got: "${type}"`);
  const evidence = register.passage(words);
  const speaker = speakerOf(record, register);
  const audience = textOf(record.audience_id, 'audience_id');
  const event = textOf(record.event_id, 'event_id');
  const saidOn = dateOf(record.date, 'date');
  return [
    register.document,
    evidence,
    ...(speaker?.items ?? []),
    {
      id: register.id('statement', textOf(record.id, 'id') ?? hashOf(words, 16)),
      texts: [
        { text: neededText(record.text, 'text'), language: textOf(record.language, 'language') ?? 'und' },
      ],
      form: 'DIRECT',
      act: type === 'question' ? 'REQUEST' : 'OTHER',
      ...(saidOn === undefined ? {} : { saidOn }),
      ...(speaker === null ? {} : { speaker: speaker.id }),
      ...(event === undefined ? {} : { event: register.id('event', event) }),
      ...(audience === undefined ? {} : { addressees: [register.id('person', audience)] }),
      evidence: [evidence.id],
    },
  ];
};

/** The person whom it names by id; else whoever its attribution describes; null where it says neither. */
function speakerOf(record: Fields, register: Register): { id: string; items: Item[] } | null {
  const person = textOf(record.creator_id, 'creator_id');
  if (person !== undefined) return { id: register.id('person', person), items: [] };
  const attribution = textOf(record.attribution_text, 'attribution_text');
  if (attribution === undefined) return null;
  const id = register.id('unnamed-agent', attribution);
  return { id, items: [{ id, names: [{ text: attribution, kind: 'PREFERRED' }] }] };
}
