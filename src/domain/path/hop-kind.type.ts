import { registerEnumType } from 'type-graphql';
import { PARTICIPATION_PREDICATES, predicates } from '../claim/predicates.js';

/** How two nodes are joined. */
export enum HopKind {
  SAID = 'SAID',
  CONVEYED = 'CONVEYED',
  ABOUT = 'ABOUT',
  ADDRESSED = 'ADDRESSED',
  SAID_AT = 'SAID_AT',
  RESPONDED = 'RESPONDED',
  PARTICIPATED = 'PARTICIPATED',
  CLAIM = 'CLAIM',
  LOCATED = 'LOCATED',
  PART_OF = 'PART_OF',
  PUBLISHED = 'PUBLISHED',
  TRANSLATED = 'TRANSLATED',
  APPEARS_IN = 'APPEARS_IN',
}

registerEnumType(HopKind, {
  name: 'HopKind',
  description: 'How two nodes are joined.',
  valuesConfig: {
    SAID: { description: 'A statement and whoever said it.' },
    CONVEYED: { description: 'A statement and another one that it passes on.' },
    ABOUT: { description: 'A statement and whom or what it is about.' },
    ADDRESSED: { description: 'A statement and whom it was said to.' },
    SAID_AT: { description: 'A statement and the event that it was said at.' },
    RESPONDED: { description: 'A statement and another one that it takes up.' },
    PARTICIPATED: { description: 'Somebody and an event that they took part in, by an accepted claim.' },
    CLAIM: { description: 'Two entities that an accepted claim names together.' },
    LOCATED: { description: 'An event or a statement and its place.' },
    PART_OF: { description: 'An event, place, document or group and a part or member of it.' },
    PUBLISHED: { description: 'A document and whoever published, wrote or obtained it.' },
    TRANSLATED: { description: 'A document and another one that it translates.' },
    APPEARS_IN: {
      description:
        'A statement and a document that it was found in or is recorded in. `paths` goes this way only when asked to, since it joins whatever one document tells.',
    },
  },
});

/** The relationships of the graph behind each kind; those of claims carry the claim's id as `claim`. */
const relationships: Readonly<Record<HopKind, readonly string[]>> = {
  SAID: ['SAID_BY'],
  CONVEYED: ['CONVEYS'],
  ABOUT: ['ABOUT'],
  ADDRESSED: ['ADDRESSED_TO'],
  SAID_AT: ['SAID_AT'],
  RESPONDED: ['RESPONDS_TO'],
  PARTICIPATED: PARTICIPATION_PREDICATES,
  CLAIM: Object.keys(predicates).filter((name) => !PARTICIPATION_PREDICATES.includes(name)),
  LOCATED: ['HELD_AT', 'SAID_IN'],
  PART_OF: ['PART_OF', 'INCLUDES'],
  PUBLISHED: ['PUBLISHED_BY', 'WRITTEN_BY', 'OBTAINED_BY'],
  TRANSLATED: ['TRANSLATION_OF'],
  APPEARS_IN: ['APPEARS_IN', 'RECORDED_IN'],
};

/** The kind of hop that each relationship is. */
export const kindOf: Readonly<Record<string, HopKind>> = Object.fromEntries(
  Object.entries(relationships).flatMap(([kind, types]) => types.map((type) => [type, kind as HopKind])),
);

/** The relationships that claims became, any of them. */
export const CLAIMED = Object.keys(predicates).join('|');

/** The relationships to follow for some kinds, as in a pattern: `SAID_BY|ABOUT`. */
export function relationshipsFor(kinds: readonly HopKind[]): string {
  return kinds.flatMap((kind) => relationships[kind]).join('|');
}
