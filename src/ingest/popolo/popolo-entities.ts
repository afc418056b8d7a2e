// What do Popolo's persons, organizations, areas, events and posts become?
import type { Item } from '../../graph/write/node-record.js';
import { type ExternalId, externalId, isIdentifying } from '../register/external-ids.js';
import { dateOf, type Fields, listOf, neededText, textOf } from '../register/fields.js';
import type { ClaimWords, Register } from '../register/register.js';
import { postOf, type ToItems } from './popolo-context.js';
import { membershipsWithin } from './popolo-membership.js';
import { popoloNames } from './popolo-names.js';

export const personItems: ToItems = (record, words, context) => {
  const { register } = context;
  const id = register.id('person', neededText(record.id, 'id'));
  return [
    { id, names: popoloNames(record), externalIds: externalIds(record, register) },
    ...withEvidence(words, register, [
      { subject: id, predicate: 'BORN', value: dated(record, 'birth_date') },
      { subject: id, predicate: 'DIED', value: dated(record, 'death_date') },
    ]),
    ...membershipsWithin(record, 'person_id', words, context),
  ];
};

export const organizationItems: ToItems = (record, words, context) => {
  const { register } = context;
  const key = neededText(record.id, 'id');
  const id = register.id('organization', key);
  const parent = textOf(record.parent_id, 'parent_id');
  return [
    { id, names: popoloNames(record), externalIds: externalIds(record, register) },
    ...withEvidence(words, register, [
      { subject: id, predicate: 'HAPPENED', value: dated(record, 'founding_date', 'founded') },
      { subject: id, predicate: 'HAPPENED', value: dated(record, 'dissolution_date', 'dissolved') },
      {
        subject: id,
        predicate: 'MEMBER_OF',
        object: parent === undefined ? undefined : register.id('organization', parent),
      },
    ]),
    ...membershipsWithin(record, 'organization_id', words, context),
  ];
};

export const areaItems: ToItems = (record, _, { register }) => {
  const parent = textOf(record.parent_id, 'parent_id');
  return [
    {
      id: register.id('place', neededText(record.id, 'id')),
      names: popoloNames(record),
      ...(parent === undefined ? {} : { partOf: register.id('place', parent) }),
    },
  ];
};

export const eventItems: ToItems = (record, _, { register }) => {
  const start = dateOf(record.start_date, 'start_date');
  const end = dateOf(record.end_date, 'end_date');
  const parent = textOf(record.parent_id, 'parent_id');
  return [
    {
      id: register.id('event', neededText(record.id, 'id')),
      names: popoloNames(record),
      kind: /election/i.test(textOf(record.classification, 'classification') ?? '') ? 'ELECTION' : 'OTHER',
      ...(start === undefined ? {} : { start }),
      // An event of one day has no end.
      ...(end === undefined || end === start ? {} : { end }),
      ...(parent === undefined ? {} : { partOf: register.id('event', parent) }),
    },
  ];
};

/** A post is a subject matter that can be spoken of; who holds it is said by memberships. */
export const postItems: ToItems = (record, _, { register }) => {
  // Its body and place are those of the memberships that name it.
  postOf(record);
  return [{ id: register.id('topic', neededText(record.id, 'id')), names: popoloNames(record) }];
};

function dated(record: Fields, field: string, text?: string): ClaimWords['value'] {
  const date = dateOf(record[field], field);
  return date === undefined ? undefined : { ...(text === undefined ? {} : { text }), date };
}

/** The claims that say something, with the record's words as what shows them. */
function withEvidence(words: string, register: Register, claims: readonly ClaimWords[]): Item[] {
  const said = claims.filter(({ value, object }) => value !== undefined || object !== undefined);
  if (said.length === 0) return [];
  const evidence = register.passage(words);
  return [register.document, evidence, ...said.map((claim) => register.claim('', claim, evidence))];
}

/** Identifiers, and the record's own id where it is Wikidata's. */
function externalIds(record: Fields, register: Register): ExternalId[] {
  const given = listOf(record.identifiers, 'identifiers').flatMap((identifier) => {
    const scheme = textOf(identifier.scheme, 'identifiers.scheme') ?? 'id';
    const value = neededText(identifier.identifier, 'identifiers.identifier');
    return isIdentifying(value) ? [externalId(scheme, value, register.name)] : [];
  });
  const own = textOf(record.id, 'id') ?? '';
  const isWikidata = /^Q[1-9]\d*$/.test(own) && !given.some(({ scheme }) => scheme === 'wikidata');
  return isWikidata ? [...given, externalId('wikidata', own, register.name)] : given;
}
