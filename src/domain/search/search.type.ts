import { Field, Float, ObjectType } from 'type-graphql';
import { connectionType, edgeType } from '../connection/connection.type.js';
import { Node } from '../node/node.type.js';
import { Language } from '../scalar/language.scalar.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'Where the words were found: `before`, `match` and `after` stand together so in the original spelling.',
})
export class Highlight {
  @Field(() => String, {
    description: '`name` for a name or title, `text` for the words of a statement or document.',
  })
  field: string;

  @Field(() => String, {
    description:
      'What stands right before, at most 60 characters, cut between words; empty at the beginning.',
  })
  before: string;

  @Field(() => String, { description: 'The words that match, as they are written.' })
  match: string;

  @Field(() => String, {
    description: 'What stands right after, at most 60 characters, cut between words; empty at the end.',
  })
  after: string;

  @Field(() => Language, {
    nullable: true,
    description: 'The language of the name or text; null when it has none.',
  })
  language: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that a search found.' })
export class SearchEdge extends edgeType<Node>('SearchBase', () => Node) {
  @Field(() => Float, {
    description:
      'How well it fits; higher is better, and 1000 or more says that one of its names is just what was looked for. Only the scores of one search can be compared.',
  })
  score: number;

  @Field(() => [Highlight], {
    description:
      'Where the words were found, names before texts; at most 5, and empty only where no one place shows it.',
  })
  highlights: Highlight[];
}

export const SearchConnection = connectionType('Search', SearchEdge);
