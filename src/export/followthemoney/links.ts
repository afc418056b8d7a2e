// What do edges and claims become? Links from one entity to another.
import { createHash } from 'node:crypto';
import { targetKey } from '../../graph/write/node-record.js';
import type { ExportedItem } from '../export-format.js';
import { dateOf, type Entity, entity, type Fields, fieldsOf } from './entity.js';

/** Claims that say who belongs to which organization, and as what. */
const MEMBERSHIPS = ['MEMBER_OF', 'HOLDS_ROLE'];

/** The link of an accepted, affirmed claim that joins two entities; none for any other claim. */
export function* linkOfClaim(exported: ExportedItem): Generator<Entity> {
  const { id, subject, predicate, object, polarity, rank, validFrom, validTo } = fieldsOf(exported);
  if (object === undefined || polarity === 'DENIED' || rank === 'DEPRECATED') return;
  if (isTopic(subject!) || isTopic(object)) return;
  const { text } = (exported.item.value ?? {}) as Fields;
  const span = { startDate: [dateOf(validFrom)], endDate: [dateOf(validTo)], proof: exported.documents };
  if (MEMBERSHIPS.includes(predicate!) && object.startsWith('organization:') && isAgent(subject!)) {
    yield entity(id!, 'Membership', { member: [subject], organization: [object], role: [text], ...span });
  } else {
    const role = text === undefined ? predicate : `${predicate}: ${text}`;
    yield entity(id!, 'UnknownLink', { subject: [subject], object: [object], role: [role], ...span });
  }
}

/** What a statement or another node leads to, and in which documents its speaker is heard. */
export function* linksOfItem(exported: ExportedItem): Generator<Entity> {
  const { concept, item, documents } = exported;
  const { id, saidOn, speaker } = fieldsOf(exported);
  for (const [name, edge] of Object.entries(concept.edges)) {
    if (edge.to === 'Passage' || OWN_PROPERTIES.has(`${concept.type}.${name}`)) continue;
    for (const target of [item[name] ?? []].flat() as (string | Record<string, string>)[]) {
      const object = typeof target === 'string' ? target : target[targetKey(edge)]!;
      if (isTopic(object)) continue;
      const link = { subject: [id], object: [object], role: [edge.relationship], date: [dateOf(saidOn)] };
      yield entity(key(id!, edge.relationship, object), 'UnknownLink', link);
    }
  }
  if (speaker === undefined) return;
  for (const document of documents) {
    yield entity(key(id!, 'Mention', document), 'Mention', { document: [document], resolved: [speaker] });
  }
}

/** Edges that a property of the entity says already. */
const OWN_PROPERTIES: ReadonlySet<string> = new Set(['Event.place', 'Statement.about']);

const isTopic = (id: string) => id.startsWith('topic:');
const isAgent = (id: string) => /^(person|organization|unnamed-agent):/.test(id);

const key = (...parts: string[]) => createHash('sha1').update(parts.join('\n')).digest('hex');
