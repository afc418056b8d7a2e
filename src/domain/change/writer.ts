// How does a mutation write, and answer with what came of it in one transaction?
import { type GraphQLResolveInfo, getNamedType } from 'graphql';
import { ErrorCode } from '../../error/error-code.js';
import { badInput, IsnadError } from '../../error/isnad-error.js';
import type { Changer, Written } from '../../graph/change/changer.js';
import { Compiler } from '../../graph/compiler.js';
import type { Row } from '../../graph/concept.js';
import type { Run } from '../../graph/graph.js';
import type { Model } from '../../graph/model.js';
import { answeringTo, lines } from '../../graph/query.js';
import { rootUse } from '../../graph/selection.js';
import type { Caller } from './role.js';
import type { Answer, Write } from './write-context.js';

/** As long as the header `Idempotency-Key` may be. */
const LONGEST_KEY = 200;

/** The writes of one caller. `key` is the idempotency key of the whole request, or null; each mutation in it is kept apart. */
export function writerFor(changer: Changer, model: Model, caller: Caller, key: string | null): Write {
  const requestOf = (info: GraphQLResolveInfo) => {
    const { name, args } = rootUse(info);
    const { idempotencyKey, ...body } = args as { idempotencyKey?: string | null };
    if (idempotencyKey != null && (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY))
      throw badInput('idempotencyKey', `of 1 to ${LONGEST_KEY} characters`, idempotencyKey);
    return {
      operation: name,
      by: caller.id,
      key: idempotencyKey ?? (key === null ? null : `${key}/${info.path.key}`),
      body: { field: name, ...body },
    };
  };
  const read =
    (info: GraphQLResolveInfo, answer: Answer) => async (run: Run, written: Written<string | null>) => {
      const compiler = new Compiler(model, info);
      const [row] = await run<{ node: Row }>(answer(rootUse(info), compiler, written), compiler.params);
      if (row !== undefined) return row.node;
      throw new IsnadError(
        ErrorCode.CONFLICT,
        `This was written before under the same key, as ${written.answer}, and taken back since. Send a new key to write it again.`,
      );
    };
  return {
    change: (info, purpose, work, answer = theNode) =>
      changer.change({ ...requestOf(info), ...purpose }, work, read(info, answer)),
    undo: (info, change) => changer.undo({ ...requestOf(info), reason: null }, change, read(info, theNode)),
    preview: (operation, work, read) =>
      changer.preview(operation, work, (run, answer, differences) => read(run, answer, differences, model)),
  };
}

/** The node that was written or, where the mutation gives that, the Change. */
const theNode: Answer = (use, compiler, written) => {
  const { calls, map } = compiler.node('n', use.selection);
  const isChange = getNamedType(use.type).name === 'Change';
  const id = compiler.param(isChange ? written.change : written.answer);
  return lines([
    isChange ? `MATCH (n:Change {id: ${id}})` : `MATCH ${answeringTo('n', id)} WHERE NOT n:Alias`,
    calls,
    `RETURN ${map} AS node`,
  ]);
};
