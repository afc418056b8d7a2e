// What do people, organizations, addresses, positions, events and documents of FollowTheMoney become?
import { showValue } from '../../error/show-value.js';
import type { Item } from '../../graph/write/node-record.js';
import { externalId, isIdentifying } from '../register/external-ids.js';
import { dateOf } from '../register/fields.js';
import { type Name, namesOf } from '../register/names.js';
import type { ClaimWords } from '../register/register.js';
import { Unreadable } from '../register/unreadable.js';
import { documentItem } from './document-item.js';
import type { Entity } from './entity.js';
import type { EntityContext } from './entity-context.js';

/** The type that each schema becomes. A LegalEntity, which may be either, is an organization. */
export const typesOfThings: Readonly<Record<string, string>> = {
  Person: 'person',
  ...{
    Organization: 'organization',
    Company: 'organization',
    PublicBody: 'organization',
    LegalEntity: 'organization',
  },
  Address: 'place',
  Position: 'topic',
  Event: 'event',
  ...{
    Document: 'document',
    PlainText: 'document',
    HyperText: 'document',
    Pages: 'document',
    Article: 'document',
  },
  ...{ Email: 'document', Image: 'document', Audio: 'document', Video: 'document', Table: 'document' },
  ...{ Workbook: 'document', Folder: 'document', Package: 'document' },
};

/** The entity itself, and the claims on its dates, places and parts. */
export function thingItems(entity: Entity, line: string, context: EntityContext): Item[] {
  const type = typesOfThings[entity.schema]!;
  const id = context.id(type, entity.id);
  return [
    itemOf(id, type, entity, context),
    ...context.claims('', line, claimsOn(id, type, entity, context)),
  ];
}

function itemOf(id: string, type: string, entity: Entity, context: EntityContext): Item {
  const names = namesOfThing(entity);
  if (type === 'document') return documentItem(id, names, entity, context);
  if (type === 'place') return { id, names, ...degrees(entity, 'latitude'), ...degrees(entity, 'longitude') };
  if (type === 'topic') return { id, names };
  if (type !== 'event') return { id, names, externalIds: externalIds(entity, context) };
  const start = dateOf(entity.first('startDate') ?? entity.first('date'), 'startDate');
  const end = dateOf(entity.first('endDate'), 'endDate');
  const place = entity.first('addressEntity');
  return {
    id,
    names,
    kind: 'OTHER',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(place === undefined ? {} : { place: context.named(place, 'addressEntity') }),
  };
}

function claimsOn(subject: string, type: string, entity: Entity, context: EntityContext): ClaimWords[] {
  const dated = (property: string, predicate: string, text?: string): ClaimWords[] =>
    entity.all(property).map((given) => ({
      subject,
      predicate,
      value: { ...(text === undefined ? {} : { text }), date: dateOf(given, property) },
    }));
  if (type === 'event') {
    const taking = (property: string, predicate: string) =>
      entity
        .all(property)
        .map((key) => ({ subject: context.named(key, property), predicate, object: subject }));
    return [...taking('involved', 'APPEARED_IN'), ...taking('organizer', 'ORGANIZED')];
  }
  if (type !== 'person' && type !== 'organization') return [];
  return [
    ...dated('birthDate', 'BORN'),
    ...dated('deathDate', 'DIED'),
    ...dated('incorporationDate', 'HAPPENED', 'founded'),
    ...dated('dissolutionDate', 'HAPPENED', 'dissolved'),
    ...entity.all('position').map((text) => ({ subject, predicate: 'HOLDS_ROLE', value: { text } })),
    ...placesOf(entity, context).map((object) => ({ subject, predicate: 'LOCATED_IN', object })),
    ...entity
      .all('parent')
      .map((key) => ({ subject, predicate: 'MEMBER_OF', object: context.named(key, 'parent') })),
  ];
}

function placesOf(entity: Entity, context: EntityContext): string[] {
  return entity.all('addressEntity').map((key) => context.named(key, 'addressEntity'));
}

function namesOfThing(entity: Entity): Name[] {
  const joined = (properties: string[], between: string): string[] => {
    const text = properties.flatMap((property) => entity.first(property) ?? []).join(between);
    return text === '' ? [] : [text];
  };
  const given = [
    ...entity.all('name'),
    ...(isTitled(entity) ? entity.all('title') : []),
    ...entity.all('full'),
  ];
  const own = [
    ...given,
    ...(given.length > 0 ? [] : entity.all('fileName')),
    ...(given.length > 0 ? [] : joined(['firstName', 'middleName', 'lastName'], ' ')),
    ...(given.length > 0 ? [] : joined(['street', 'postalCode', 'city', 'region', 'country'], ', ')),
  ];
  const kinds: [readonly string[], Name['kind']][] = [
    [own.slice(0, 1), 'PREFERRED'],
    [[...own.slice(1), ...entity.all('alias'), ...entity.all('weakAlias')], 'ALIAS'],
    [entity.all('previousName'), 'FORMER'],
  ];
  const names = namesOf(kinds.flatMap(([texts, kind]) => texts.map((text) => ({ text, kind }))));
  if (names.length === 0) throw new Unreadable(`must have a name, but the ${entity.schema} has none`);
  return names;
}

/** The title of a document is its name, that of a person an honorific. */
function isTitled({ schema }: Entity): boolean {
  return typesOfThings[schema] === 'document';
}

const WIKIDATA = /^Q[1-9]\d*$/;
const ADDRESS_OF_WIKIDATA = /^https?:\/\/(www\.)?wikidata\.org\/(wiki|entity)\//;

function externalIds(entity: Entity, { register }: EntityContext) {
  const given = entity
    .all('wikidataId')
    .filter(isIdentifying)
    .map((id) => id.replace(ADDRESS_OF_WIKIDATA, ''));
  const wrong = given.find((id) => !WIKIDATA.test(id));
  if (wrong !== undefined) {
    throw new Unreadable(`wikidataId must be Q and a number, but got: ${showValue(wrong)}`);
  }
  const wikidata = WIKIDATA.test(entity.id) ? [entity.id, ...given] : given;
  const of = (scheme: string, values: readonly string[]) =>
    [...new Set(values)].filter(isIdentifying).map((value) => externalId(scheme, value, register.name));
  return [
    ...of('wikidata', wikidata),
    ...of('lei', entity.all('leiCode')),
    ...of('registration', entity.all('registrationNumber')),
  ];
}

function degrees(entity: Entity, property: 'latitude' | 'longitude'): Record<string, number> {
  const text = entity.first(property);
  if (text === undefined) return {};
  const number = Number(text);
  if (Number.isFinite(number)) return { [property]: number };
  throw new Unreadable(`${property} must be a number, but got: "${text}"`);
}
