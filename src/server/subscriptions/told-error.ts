import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** An error in the words that clients get over HTTP, for libraries that write errors themselves. */
export class ToldError extends GraphQLError {
  constructor(private readonly told: GraphQLFormattedError) {
    super(told.message, { extensions: told.extensions });
  }

  override toJSON(): GraphQLFormattedError {
    return this.told;
  }
}
