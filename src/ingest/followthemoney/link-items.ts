// What do the links of FollowTheMoney become? Dated claims of what each end is to the other one.
import { predicates } from '../../domain/claim/predicates.js';
import type { Item } from '../../graph/write/node-record.js';
import { dateOf } from '../register/fields.js';
import type { ClaimWords } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import type { Entity } from './entity.js';
import type { EntityContext } from './entity-context.js';

interface Link {
  /** The properties that name the ends. */
  readonly from: string;
  readonly to: string;
  readonly predicate: string;
  /** The property that says how they are linked. */
  readonly text?: string;
  /** What to say where that is empty; without it, the claim has no text. */
  readonly otherwise?: string;
}

export const links: Readonly<Record<string, Link>> = {
  Membership: { from: 'member', to: 'organization', predicate: 'MEMBER_OF', text: 'role' },
  Directorship: {
    from: 'director',
    to: 'organization',
    predicate: 'HOLDS_ROLE',
    text: 'role',
    otherwise: 'director',
  },
  Employment: {
    from: 'employee',
    to: 'employer',
    predicate: 'HOLDS_ROLE',
    text: 'role',
    otherwise: 'employee',
  },
  Occupancy: { from: 'holder', to: 'post', predicate: 'HOLDS_ROLE' },
  Ownership: { from: 'owner', to: 'asset', predicate: 'OWNS' },
  Representation: { from: 'agent', to: 'client', predicate: 'REPRESENTS', text: 'role' },
  Family: {
    from: 'person',
    to: 'relative',
    predicate: 'RELATED_TO',
    text: 'relationship',
    otherwise: 'family',
  },
  Associate: {
    from: 'person',
    to: 'associate',
    predicate: 'RELATED_TO',
    text: 'relationship',
    otherwise: 'associate',
  },
  UnknownLink: {
    from: 'subject',
    to: 'object',
    predicate: 'RELATED_TO',
    text: 'role',
    otherwise: 'unknown link',
  },
  Succession: { from: 'predecessor', to: 'successor', predicate: 'RELATED_TO', otherwise: 'predecessor' },
  Documentation: { from: 'entity', to: 'document', predicate: 'MENTIONED_IN', text: 'role' },
  Mention: { from: 'resolved', to: 'document', predicate: 'MENTIONED_IN', text: 'name' },
};

/** The claims of a link: one for each pair of its ends. */
export function linkItems(entity: Entity, line: string, context: EntityContext): Item[] {
  const link = links[entity.schema]!;
  const claims = ends(entity, link.from, context).flatMap((subject) =>
    ends(entity, link.to, context).map((object) => claimOf(subject, object, entity, link)),
  );
  return context.claims(entity.id, line, claims);
}

function claimOf(subject: string, object: string, entity: Entity, link: Link): ClaimWords {
  const given = (link.text === undefined ? undefined : entity.first(link.text)) ?? link.otherwise;
  const { predicate, text } = meantBy(link.predicate, given);
  return {
    subject,
    predicate,
    object,
    value: link.predicate === 'OWNS' ? share(entity) : text === undefined ? undefined : { text },
    validFrom: dateOf(entity.first('startDate') ?? entity.first('date'), 'startDate'),
    validTo: dateOf(entity.first('endDate'), 'endDate'),
  };
}

/** Who has a role in a body holds it. A link whose role is a predicate, as Isnad writes it, is of that one. */
function meantBy(
  predicate: string,
  text: string | undefined,
): { predicate: string; text: string | undefined } {
  if (predicate === 'MEMBER_OF' && text !== undefined) return { predicate: 'HOLDS_ROLE', text };
  const [, own = '', rest] = /^([A-Z_]+)(?:: (.+))?$/s.exec(text ?? '') ?? [];
  const isOwn = predicate === 'RELATED_TO' && Object.hasOwn(predicates, own);
  return isOwn ? { predicate: own, text: rest } : { predicate, text };
}

function ends(entity: Entity, property: string, context: EntityContext): string[] {
  const keys = entity.all(property);
  if (keys.length === 0)
    throw new Unreadable(`must have ${property}, which a ${entity.schema} needs, but has none`);
  return keys.map((key) => context.named(key, property));
}

/** `51.5 %` as a number with its unit; what is no number as the text that it is. */
function share(entity: Entity): ClaimWords['value'] {
  const text = entity.first('percentage') ?? entity.first('ownershipType');
  if (text === undefined) return undefined;
  const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(text)?.[1];
  return digits === undefined ? { text } : { number: Number(digits), unit: '%' };
}
