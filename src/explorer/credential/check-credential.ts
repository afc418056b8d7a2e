// Whose is a credential? Asked before anything of the page is asked with it.
import { Client, fetchExchange } from 'urql';
import { headersFor } from '../api/client.js';
import { ViewerDocument, type ViewerQuery } from '../api/operations.generated.js';
import { type Failure, failureOf } from '../api/use-answer.js';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

/** Who holds it, or why that is not known: it is refused, or the server is away. */
export async function checkCredential(credential: string): Promise<Viewer | Failure> {
  const asking = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { headers: headersFor(credential) },
    exchanges: [fetchExchange],
  });
  const { data, error } = await asking.query(ViewerDocument, {});
  return data?.viewer ?? failureOf(error) ?? { kind: 'refused', code: null, message: '', extensions: {} };
}
