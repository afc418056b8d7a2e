import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../../graph/query.js';
import type { Connection } from '../../graph/read-row.js';
import { PageArguments } from '../connection/connection.type.js';
import { Language } from '../scalar/language.scalar.js';
import { type FoundEdge, search } from './search.query.js';
import { SearchConnection } from './search.type.js';
import { SearchType } from './search-type.type.js';
import { MAX_LENGTH, MAX_WORDS } from './search-words.js';

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description: `The words to look for, in any script and spelling; never query syntax. BAD_USER_INPUT without any letter or digit, beyond ${MAX_LENGTH} characters or ${MAX_WORDS} words.`,
  })
  query: string;

  @Field(() => [SearchType], { nullable: true, description: 'Only these; all when absent or empty.' })
  types?: SearchType[];

  @Field(() => Language, {
    nullable: true,
    description:
      'Only names and texts in this language; all when absent. Languages other than Arabic and English are looked through together.',
  })
  language?: string;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Full text over names, statements and documents, Arabic and English; folds alef, ya, ta marbuta, tashkeel, tatweel and the article, and stems words. Gives what has all the words in one language, the last one also as the beginning of a longer word; where nothing has them all, what has any of them. The best first: an exact name, then names, then texts; ties by id. Bounded: the 10,000 best of each index.',
  })
  search(
    @Args(() => SearchArguments) _: SearchArguments,
    @Ctx() { ask }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<FoundEdge>> {
    return ask(search, info);
  }
}
