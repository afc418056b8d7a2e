// What is in the graph? The page of all concepts, from their declarations.
import { predicates } from '../src/domain/claim/predicates.js';
import type { Concept, Edge, Property, PropertyKind } from '../src/graph/concept.js';
import type { Model } from '../src/graph/model.js';

/** How a property of each kind is written in a bundle. */
const kindWords: Record<PropertyKind, string> = {
  text: 'text',
  enum: 'one of a list',
  integer: 'whole number',
  decimal: 'number',
  date: 'date, as precise as known',
  language: 'BCP 47 tag',
  url: 'address',
  names: 'list of names: text, language, kind',
  texts: 'list of texts: text, language, original, translator',
  externalIds: 'list of ids: scheme, value, url',
  range: 'min, max, approximate',
  claimValue: 'text, number, max, unit, date, approximate',
};

/** The Markdown of `schema/model.md`. */
export function modelPage(model: Model): string {
  return `<!-- Written by \`npm run schema\` from the declarations in src/domain/. -->
# The model

Every concept with its properties and edges. The same declarations check bundles, write the graph and compile queries. Each node has
the label \`Node\` and a unique \`id\` of the form \`<type>:<slug>\`, and the labels of its type and its interfaces.

${diagram(model.concepts)}

${model.concepts.map(section).join('\n\n')}

## Predicates of claims

\`role\`: the subject takes part in the object, an event, in that role. \`single\`: of one subject only one value can be true at a time, so
claims of different values contradict each other.

| predicate | meaning | role | single |
|---|---|---|---|
${Object.entries(predicates)
  .map(
    ([name, { description, role, single }]) =>
      `| \`${name}\` | ${description} | ${role ?? ''} | ${single ? 'yes' : ''} |`,
  )
  .join('\n')}
`;
}

/** The edges at a glance; each is read from its source to its target. */
function diagram(concepts: readonly Concept[]): string {
  const edges = concepts.flatMap((concept) =>
    Object.values(concept.edges).map((edge) => `  ${concept.type} -->|${edge.relationship}| ${edge.to}`),
  );
  const kinds = concepts.flatMap((concept) =>
    concept.interfaces.map((name) => `  ${concept.type} -.->|is| ${name}`),
  );
  return ['```mermaid', 'flowchart LR', ...edges, ...kinds, '```'].join('\n');
}

function section(concept: Concept): string {
  const interfaces =
    concept.interfaces.length > 0 ? ` It is also ${concept.interfaces.map(code).join(' and ')}.` : '';
  const parts = [
    `## ${concept.type}`,
    concept.description,
    `Id: \`${concept.idType}:<slug>\`. In a bundle: \`${concept.plural}\`.${interfaces}`,
    table('| property | kind | meaning |', Object.entries(concept.properties).map(propertyRow)),
    table(
      '| edge | relationship | read backwards | meaning |',
      Object.entries(concept.edges).map(([name, edge]) => edgeRow(concept, name, edge)),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function propertyRow([name, property]: [string, Property]): string {
  const notes = [
    ...(property.required ? ['required'] : []),
    ...(property.derived ? ['worked out by Isnad'] : []),
    ...(property.default === undefined ? [] : [`\`${property.default}\` when absent`]),
  ];
  const kind = [kindWords[property.kind], ...notes].join('; ');
  return `| \`${name}\` | ${kind} | ${property.description}${valuesOf(name, property)} |`;
}

/** Predicates have a table of their own. */
function valuesOf(name: string, { values }: Property): string {
  return values === undefined || name === 'predicate' ? '' : ` ${values.map(code).join(', ')}`;
}

function edgeRow(concept: Concept, name: string, edge: Edge): string {
  const arrow = edge.symmetric
    ? `\`(${concept.type})-[:${edge.relationship}]-(${edge.to})\``
    : `\`(${concept.type})-[:${edge.relationship}]->(${edge.to})\``;
  const notes = [
    ...(edge.required ? ['required'] : []),
    ...(edge.many ? ['a list'] : []),
    ...(edge.acyclic ? ['no circles'] : []),
    ...Object.keys(edge.properties ?? {}).map((property) => `with ${code(property)}`),
  ];
  const meaning = notes.length > 0 ? `${edge.description} (${notes.join(', ')})` : edge.description;
  return `| \`${name}\` | ${arrow} | ${edge.reverse ? `\`${edge.to}.${edge.reverse}\`` : ''} | ${meaning} |`;
}

function table(head: string, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  return [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');
}

const code = (text: string): string => `\`${text}\``;
