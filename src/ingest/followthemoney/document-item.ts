// What does a document of FollowTheMoney become?
import type { Item } from '../../graph/write/node-record.js';
import { dateOf } from '../register/fields.js';
import type { Name } from '../register/names.js';
import type { Entity } from './entity.js';
import type { EntityContext } from './entity-context.js';

/** A document with its text, where the entity has one. Its own hash is SHA-1 of a file, which says nothing of the text. */
export function documentItem(id: string, names: Name[], entity: Entity, context: EntityContext): Item {
  const publishedOn = dateOf(entity.first('publishedAt') ?? entity.first('date'), 'publishedAt');
  const url = entity.first('sourceUrl', (address) => /^https?:\/\//.test(address));
  const [parent, text] = [entity.first('parent'), entity.first('bodyText')];
  return {
    id,
    names,
    kind: entity.schema === 'Article' ? 'ARTICLE' : 'OTHER',
    language: languageOf(entity.first('language')),
    ...(url === undefined ? {} : { url }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(text === undefined ? {} : { text }),
    ...(parent === undefined ? {} : { partOf: context.named(parent, 'parent') }),
  };
}

/** FollowTheMoney writes ISO 639-3 (`ara`), BCP 47 the shortest code (`ar`). */
function languageOf(code: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(code ?? [])[0] ?? 'und';
  } catch {
    return 'und';
  }
}
