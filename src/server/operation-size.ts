// How large is an operation as written: its depth, aliases, fields and directives, with every fragment in its place?
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

export interface OperationSize {
  rootFields: number;
  depth: number;
  introspectionDepth: number;
  aliases: number;
  directives: number;
  selections: number;
}

/**
 * The size of one operation. A fragment counts as often as it is spread but is walked once, so the work grows with the
 * text only. A fragment that is unknown, or inside itself, counts nothing there: validation reports it.
 */
export function operationSize(
  operation: OperationDefinitionNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
): OperationSize {
  const known = new Map<string, OperationSize>();

  const sizeOfAll = (selections: readonly SelectionNode[] = []): OperationSize =>
    selections.map(sizeOf).reduce(beside, nothing);

  const sizeOf = (selection: SelectionNode): OperationSize => {
    const own = {
      ...nothing,
      directives: selection.directives?.length ?? 0,
      selections: 1,
    };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, sizeOfFragment(selection.name.value));
    const inside = sizeOfAll(selection.selectionSet?.selections);
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, inside);
    const introspects = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      rootFields: 1,
      depth: introspects ? 1 : inside.depth + 1,
      introspectionDepth: introspects ? inside.depth + 1 : inside.introspectionDepth,
      aliases: inside.aliases + (selection.alias ? 1 : 0),
      directives: inside.directives + own.directives,
      selections: inside.selections + own.selections,
    };
  };

  const sizeOfFragment = (name: string): OperationSize => {
    const found = known.get(name);
    if (found) return found;
    known.set(name, nothing);
    const size = sizeOfAll(fragment(name)?.selectionSet.selections);
    known.set(name, size);
    return size;
  };

  return sizeOfAll(operation.selectionSet.selections);
}

const nothing: OperationSize = {
  rootFields: 0,
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  directives: 0,
  selections: 0,
};

function beside(a: OperationSize, b: OperationSize): OperationSize {
  return {
    rootFields: a.rootFields + b.rootFields,
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    selections: a.selections + b.selections,
  };
}
