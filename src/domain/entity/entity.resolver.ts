import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { readWords } from '../../graph/best-words.js';
import type { Row } from '../../graph/concept.js';
import { decodeList } from '../../graph/stored-property.js';
import { Language } from '../scalar/language.scalar.js';
import { bestName } from './best-name.js';
import { Entity } from './entity.type.js';
import { Name } from './name.type.js';

@Resolver(() => Entity)
export class EntityResolver {
  @FieldResolver(() => String, {
    description: 'The best name in that language, else the original, else any.',
  })
  name(
    @Root() entity: Row,
    @Arg('language', () => Language, { nullable: true, description: 'The language to prefer.' })
    language?: string,
  ): string {
    return bestName(readWords(entity, 'names', language), language);
  }

  @FieldResolver(() => [Name])
  names(@Root() entity: Row): Name[] {
    return decodeList(entity.names);
  }
}
