import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Row } from '../../graph/concept.js';
import { ChangeKind } from '../change/change-kind.type.js';
import type { WriteContext } from '../change/write-context.js';
import { IDEMPOTENCY_KEY } from '../input/concept-mutations.js';
import { checkId } from '../node/known-id.js';
import { ExtractionResult } from './extraction.type.js';
import { extractionAnswer } from './extraction-answer.js';
import { propose } from './propose.js';

@Resolver()
export class ExtractionResolver {
  @Mutation(() => ExtractionResult, {
    description:
      'Proposes the statements that a document’s text has: who said what, through whom, at which words. All are PROPOSED, for review; what the graph has at these words already is left out, so extracting again proposes nothing twice. BAD_USER_INPUT where the text is not held.',
  })
  extract(
    @Arg('document', () => ID, { description: 'The id of the document.' }) document: string,
    @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
    _: string | undefined,
    @Ctx() { write }: WriteContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    const purpose = { kind: ChangeKind.CREATE, reason: `Extracted from ${document}` };
    const work = async (draft: Parameters<typeof propose>[0]) => {
      const proposed = await propose(draft, checkId(document, 'document'));
      return { targets: [proposed.document, ...proposed.statements], answer: JSON.stringify(proposed) };
    };
    return write.change(info, purpose, work, extractionAnswer);
  }
}
