// What would a merge do? It is done, looked at, and not kept.
import type { GraphQLResolveInfo } from 'graphql';
import type { Draft } from '../../graph/change/draft.js';
import { type Difference, isNode, type NodeState, sameValue } from '../../graph/change/state.js';
import { Compiler } from '../../graph/compiler.js';
import type { Concept, Row } from '../../graph/concept.js';
import type { Model } from '../../graph/model.js';
import { childSelection, rootUse } from '../../graph/selection.js';
import { nodeById } from '../node/nodes.query.js';
import { merge } from './merge.js';
import type { Write } from './write-context.js';

/** A field of which only the value of the entity that stays is kept. */
interface Conflict {
  readonly field: string;
  readonly kept: unknown;
  readonly dropped: unknown;
}

/** Both entities as they are, what would become of them, and what would move. Fails as the merge itself would. */
export function previewMerge(
  write: Write,
  info: GraphQLResolveInfo,
  from: string,
  into: string,
): Promise<object> {
  return write.preview(
    rootUse(info).name,
    async (draft) => {
      const going = await draft.need(from, 'from');
      const staying = await draft.need(into, 'into');
      const before = {
        from: await entityFor('from', info, draft, going.id),
        into: await entityFor('into', info, draft, staying.id),
      };
      await merge(draft, from, into);
      return { going, staying, before };
    },
    async (run, { going, staying, before }, differences, model) => ({
      ...before,
      survivor: await entityFor('survivor', info, { run, model }, staying.id),
      conflicts: conflictsOf(model.conceptOf(staying.id)!, staying, going),
      moved: movedBy(differences, [going.id, staying.id], model),
    }),
  );
}

/** What the operation asks of one of the three; null where it asks nothing. */
async function entityFor(
  field: string,
  info: GraphQLResolveInfo,
  { run, model }: Pick<Draft, 'run' | 'model'>,
  id: string,
): Promise<Row | null> {
  const use = rootUse(info);
  const selection = childSelection(use.selection, field, info);
  if (selection === null) return null;
  const asked = { ...use, args: { id }, selection };
  const compiler = new Compiler(model, info);
  return nodeById.decode(await run(nodeById.compile(asked, compiler), compiler.params), asked);
}

/** In the order of the declarations. What can be many is united, and what is held of either is held: no conflict. */
export function conflictsOf(concept: Concept, staying: NodeState, going: NodeState): Conflict[] {
  const single = [
    ...Object.entries(concept.properties).flatMap(([name, { kind }]) =>
      kind === 'names' || kind === 'externalIds' || name === 'status' ? [] : [name],
    ),
    ...Object.entries(concept.edges).flatMap(([name, { many }]) => (many ? [] : [name])),
  ];
  return single.flatMap((field) => {
    const [kept, dropped] = [staying.fields[field], going.fields[field]];
    if (kept === undefined || dropped === undefined || sameValue(kept, dropped)) return [];
    return [{ field, kept, dropped }];
  });
}

function movedBy(differences: readonly Difference[], ends: readonly string[], model: Model) {
  const counts = new Map<string, number>();
  for (const { id, after } of differences) {
    if (ends.includes(id) || !isNode(after)) continue;
    const type = model.typeOfId(id)!;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}
