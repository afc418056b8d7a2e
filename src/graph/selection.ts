import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  SelectionNode,
} from 'graphql';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** What of an operation the compiler needs; a `GraphQLResolveInfo` has it all. */
export interface OperationInfo {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** The fields asked of one type: the merged sub-selections of the field nodes that lead to it. */
export interface Selection {
  readonly type: GraphQLCompositeType;
  readonly parents: readonly FieldNode[];
}

/** One response key of a selection: the field, its coerced arguments and what is asked of its value. */
export interface FieldUse {
  readonly name: string;
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly type: GraphQLOutputType;
  readonly selection: Selection;
}

/** The object types that a selection's values can have. */
export function possibleTypes(selection: Selection, { schema }: OperationInfo): readonly GraphQLObjectType[] {
  return isAbstractType(selection.type)
    ? schema.getPossibleTypes(selection.type)
    : [selection.type as GraphQLObjectType];
}

/**
 * The fields that a selection asks of one object type, in the operation's order, `@skip` and `@include` applied. A
 * response name stands more than once only where selections of differently named parents were merged.
 */
export function usesFor(selection: Selection, type: GraphQLObjectType, info: OperationInfo): FieldUse[] {
  const found = new Map<string, FieldNode[]>();
  for (const parent of selection.parents) collect(parent.selectionSet?.selections ?? [], type, info, found);
  const uses = new Map<string, FieldUse & { nodes: FieldNode[] }>();
  for (const [key, nodes] of found) {
    for (const node of nodes) {
      const name = node.name.value;
      const definition = type.getFields()[name];
      if (definition === undefined) continue; // __typename
      const args = definition.args.length > 0 ? getArgumentValues(definition, node, info.variableValues) : {};
      // Under a name that stands once, there is nothing to compare.
      const identity = nodes.length === 1 ? key : `${key} ${name} ${JSON.stringify(args)}`;
      const same = uses.get(identity);
      if (same !== undefined) {
        same.nodes.push(node);
        continue;
      }
      const parents = [node];
      const inner = { type: getNamedType(definition.type) as GraphQLCompositeType, parents };
      uses.set(identity, { name, key, nodes: parents, args, type: definition.type, selection: inner });
    }
  }
  return [...uses.values()];
}

function collect(
  selections: readonly SelectionNode[],
  type: GraphQLObjectType,
  info: OperationInfo,
  found: Map<string, FieldNode[]>,
): void {
  for (const node of selections) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const same = found.get(key);
      if (same === undefined) found.set(key, [node]);
      else if (!same.includes(node)) same.push(node);
      continue;
    }
    const fragment = node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment !== undefined && (condition === undefined || applies(condition, type, info.schema))) {
      collect(fragment.selectionSet.selections, type, info, found);
    }
  }
}

function applies(condition: string, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && !isObjectType(named) && schema.isSubType(named, type);
}

function isIncluded(node: SelectionNode, { variableValues }: OperationInfo): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.if !== true && include?.if !== false;
}

/**
 * The sub-selection of a field without arguments on a value type, whatever it was called: all its response names are
 * answered from one merged value.
 */
export function childSelection(selection: Selection, field: string, info: OperationInfo): Selection | null {
  const known = children.get(selection) ?? childrenOf(selection, info);
  children.set(selection, known);
  return known.get(field) ?? null;
}

/** A selection is asked of many times for what it has, and lives as long as its operation is compiled. */
const children = new WeakMap<Selection, ReadonlyMap<string, Selection>>();

function childrenOf(selection: Selection, info: OperationInfo): ReadonlyMap<string, Selection> {
  const found = new Map<string, { type: GraphQLCompositeType; parents: FieldNode[] }>();
  const [type] = possibleTypes(selection, info);
  for (const use of type === undefined ? [] : usesFor(selection, type, info)) {
    const same = found.get(use.name);
    if (same === undefined) found.set(use.name, { type: use.selection.type, parents: [...use.nodes] });
    else same.parents.push(...use.nodes);
  }
  return found;
}

/** A root field as its resolver sees it. */
export function rootUse(info: GraphQLResolveInfo): FieldUse {
  const [node] = info.fieldNodes;
  const definition = info.parentType.getFields()[info.fieldName];
  if (node === undefined || definition === undefined)
    throw new Error(`${info.fieldName} is not a field of the root`);
  return {
    name: info.fieldName,
    key: String(info.path.key),
    nodes: info.fieldNodes,
    args: getArgumentValues(definition, node, info.variableValues),
    type: info.returnType,
    selection: { type: getNamedType(info.returnType) as GraphQLCompositeType, parents: info.fieldNodes },
  };
}
