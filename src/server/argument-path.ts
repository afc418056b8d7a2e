// Which argument does a refused value stand in? graphql-js tells only its place in the text.
import { type GraphQLError, parse, visit } from 'graphql';

/** The argument around the value that an error points at, such as `filter.saidFrom`, or null when it points at none. */
export function argumentPath({ nodes, source, positions }: GraphQLError): string | null {
  const body = nodes?.[0]?.loc?.source.body ?? source?.body;
  const at = positions?.[0];
  if (body === undefined || at === undefined) return null;
  let found: string[] = [];
  visit(parse(body), {
    enter(node, _key, _parent, _path, ancestors) {
      if (node.loc === undefined || node.loc.start > at || node.loc.end < at) return;
      if (node.kind !== 'Argument' && node.kind !== 'ObjectField') return;
      if (node.value.loc === undefined || node.value.loc.start > at) return;
      const outer = ancestors.flatMap((ancestor) => ('kind' in ancestor ? [ancestor] : []));
      found = [...outer, node].flatMap((step) =>
        step.kind === 'Argument' || step.kind === 'ObjectField' ? [step.name.value] : [],
      );
    },
  });
  return found.length > 0 ? found.join('.') : null;
}
