// How does `isnad import` read FollowTheMoney: entities of people, companies, documents and the links between them, one a line?
import type { ImportFormat, ImportSource } from '../import-format.js';
import { linesOf } from '../lines.js';
import { openRegister } from '../register/register.js';
import { readingOf, Unreadable } from '../register/unreadable.js';
import { type Entity, entityOf, unknownSchema } from './entity.js';
import { EntityContext } from './entity-context.js';
import { EntityTypes } from './entity-types.js';
import { linkItems, links } from './link-items.js';
import { thingItems, typesOfThings } from './thing-items.js';

const known = [...Object.keys(typesOfThings), ...Object.keys(links)];

/** What says how an entity was collected or is reached, where it counts as belonging, and numbers of people and bodies. */
const leavesOut = [
  ...['caption', 'datasets', 'referents', 'target', 'first_seen', 'last_seen', 'last_change'],
  ...['summary', 'description', 'notes', 'keywords', 'topics', 'remarks', 'proof'],
  ...['country', 'jurisdiction', 'mainCountry', 'nationality', 'citizenship', 'birthPlace', 'birthCountry'],
  ...['gender', 'ethnicity', 'religion', 'political', 'title', 'firstName', 'middleName', 'lastName'],
  ...['email', 'phone', 'website', 'address', 'street', 'city', 'postalCode', 'region'],
  ...['passportNumber', 'idNumber', 'taxNumber', 'vatCode', 'innCode', 'ogrnCode', 'socialSecurityNumber'],
  ...['legalForm', 'status', 'sector', 'classification', 'modifiedAt', 'retrievedAt', 'createdAt'],
  ...['contentHash', 'fileSize', 'mimeType', 'extension', 'encoding', 'processingStatus', 'publisher'],
  ...['recordId', 'publisherUrl', 'sourceUrl'],
];

export const followTheMoneyFormat: ImportFormat = {
  name: 'followthemoney',
  description: 'FollowTheMoney entities, one JSON object a line',
  recognises: (_, head) => /^\s*\{.*"schema"\s*:\s*"[A-Z]/.test(head) && /"properties"\s*:\s*\{/.test(head),
  leavesOut,
  async *read(source) {
    const context = new EntityContext(await openRegister(source), await typesIn(source));
    for await (const { number: line, text, problem } of linesOf(source.open())) {
      if (text.trim() === '' && problem === null) continue;
      let entity: Entity | undefined;
      const items = () => {
        if (problem !== null) throw new Unreadable(problem);
        entity = entityOf(text);
        if (Object.hasOwn(typesOfThings, entity.schema)) return thingItems(entity, text, context);
        if (Object.hasOwn(links, entity.schema)) return linkItems(entity, text, context);
        throw unknownSchema(entity.schema, known);
      };
      yield readingOf(line, items, () => entity?.leftOut() ?? []);
    }
  },
};

/** The type of each entity that a link may name. */
async function typesIn(source: ImportSource): Promise<EntityTypes> {
  const types = new EntityTypes([...new Set(Object.values(typesOfThings))]);
  for await (const { text } of linesOf(source.open())) {
    const thing = thingIn(text);
    if (thing !== null) types.add(thing.id, thing.type);
  }
  return types;
}

/** What is broken is left to the reading proper. */
function thingIn(line: string): { id: string; type: string } | null {
  try {
    const { id, schema } = entityOf(line);
    const type = Object.hasOwn(typesOfThings, schema) ? typesOfThings[schema] : undefined;
    return type === undefined ? null : { id, type };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
