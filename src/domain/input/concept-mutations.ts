// Which mutations add and edit the nodes of a concept? Made from its declaration, as its inputs are.
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, ID, Info, Int, Mutation, Resolver } from 'type-graphql';
import type { Concept, Row } from '../../graph/concept.js';
import { ChangeKind } from '../change/change-kind.type.js';
import { mayActAs } from '../change/role.js';
import type { WriteContext } from '../change/write-context.js';
import { ReviewStatus } from '../statement/statement-enums.type.js';
import { editInput, newInput } from './concept-input.js';
import type { Input } from './fields-from-input.js';
import { addNode, editNode } from './write-node.js';

export const IDEMPOTENCY_KEY =
  'A key of the sender’s own for this write, of 1 to 200 characters: sent again with the same key it is done once, and with another input it is a CONFLICT. The header `Idempotency-Key` does the same for a whole request.';
export const REASON = 'Why, in a sentence for whoever reads the history.';
export const VERSION = 'The version that was read; without one the newest is taken.';
export const PROPOSE =
  'Whether to wait for review; what a contributor writes always does. Proposals are not shown unasked.';

/** `addX` or `recordX`, and `editX`. */
export function conceptMutations(
  concept: Concept,
  type: () => ClassType<object>,
  verb: 'add' | 'record' = 'add',
): ClassType<object> {
  const New = newInput(concept, `${verb === 'add' ? 'Add' : 'Record'}${concept.type}Input`);
  const Edit = editInput(concept, `Edit${concept.type}Input`);

  @Resolver()
  class ConceptMutations {
    @Mutation(type, {
      name: `${verb}${concept.type}`,
      description: `Writes a new ${concept.idType}. BAD_USER_INPUT where it makes no sense or lacks what it must have, NOT_FOUND where it names what is not there.`,
    })
    add(
      @Arg('input', () => New, { description: 'What it is.' }) input: Input,
      @Arg('propose', () => Boolean, { nullable: true, description: PROPOSE }) propose: boolean | undefined,
      @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | undefined,
      @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
      _: string | undefined,
      @Ctx() { write, caller }: WriteContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      const proposed = propose === true || !mayActAs(caller.role, 'editor');
      const status = proposed ? ReviewStatus.PROPOSED : ReviewStatus.ACCEPTED;
      return write.change(info, { kind: ChangeKind.CREATE, reason: reason ?? null }, (draft) =>
        addNode(draft, concept, input, status),
      );
    }

    @Mutation(type, {
      name: `edit${concept.type}`,
      description: `Changes the given fields of a ${concept.idType}. CONFLICT, with what it is now, where somebody wrote it meanwhile.`,
    })
    edit(
      @Arg('id', () => ID, { description: 'Which one.' }) id: string,
      @Arg('version', () => Int, { description: 'The version that was read.' }) version: number,
      @Arg('input', () => Edit, { description: 'What is to be different.' }) input: Input,
      @Arg('reason', () => String, { nullable: true, description: REASON }) reason: string | undefined,
      @Arg('idempotencyKey', () => String, { nullable: true, description: IDEMPOTENCY_KEY })
      _: string | undefined,
      @Ctx() { write }: WriteContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<Row> {
      return write.change(info, { kind: ChangeKind.UPDATE, reason: reason ?? null }, (draft) =>
        editNode(draft, concept, id, input, version),
      );
    }
  }
  return ConceptMutations;
}
