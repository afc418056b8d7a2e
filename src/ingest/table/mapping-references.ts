// Does a mapping name items and columns that there are?
import { model } from '../../domain/model.js';
import type { Edge } from '../../graph/concept.js';
import type { Path } from '../../graph/write/check-item.js';
import type { ParsedBundle } from '../bundle/bundle.js';
import { type BundleProblem, problemAt } from '../bundle/bundle-problem.js';
import { didYouMean } from '../bundle/did-you-mean.js';
import { article } from '../bundle/item-schema.js';
import { columnsOf } from './mapped-value.js';
import type { MappedItem, Mapping } from './mapping.js';

/** Edges that name an item that is not there, or not of the type that they lead to; `unless` that names none before it. */
export function linkProblems({ items }: Mapping, parsed: ParsedBundle): BundleProblem[] {
  const names = Object.keys(items);
  return Object.entries(items).flatMap(([own, item], position) => {
    const before = names.slice(0, position);
    const problem = (given: string, known: readonly string[], what: string, path: Path) => {
      if (known.includes(given)) return [];
      const choice = known.length === 0 ? 'but there is none' : `out of ${known.join(', ')}`;
      const message = `must be the name of an item ${what}, ${choice}, but got: ${given}${didYouMean(given, known)}`;
      return [problemAt(parsed, ['items', own, ...path], message)];
    };
    const unless = (item.unless ?? []).flatMap((name, index) =>
      problem(name, before, 'before this one', ['unless', index]),
    );
    const links = mappedEdges(item.type).flatMap(([field, { to }]) => {
      const types = model.implementing(to).map(({ type }) => type);
      const fitting = names.filter((name) => types.includes(items[name]!.type));
      return linksOf(item, field).flatMap((name, index) =>
        problem(
          name,
          fitting,
          `that is ${article(to)}`,
          Array.isArray(item[field]) ? [field, index] : [field],
        ),
      );
    });
    return [...unless, ...links];
  });
}

/** The edges of a type that a mapping can give, by name. Evidence is made from the row. */
export function mappedEdges(type: string): readonly [string, Edge][] {
  const edges = Object.entries(model.concept(type)!.edges);
  return edges.filter(([name, edge]) => name !== 'evidence' && edge.properties === undefined);
}

/** The names that an edge of a mapped item gives. */
export function linksOf(item: MappedItem, field: string): string[] {
  const links = item[field] as string | string[] | undefined;
  return links === undefined ? [] : [links].flat();
}

/** Texts, conditions and evidence that name a column that the table does not have. */
export function columnProblems(
  { items }: Mapping,
  parsed: ParsedBundle,
  columns: readonly string[],
): BundleProblem[] {
  return Object.entries(items).flatMap(([name, item]) => {
    const edges = new Map(mappedEdges(item.type));
    const own = Object.keys(item.each ?? {});
    const problem = (column: string, path: Path, known: readonly string[], at?: 'key') => {
      if (known.includes(column)) return [];
      const message = `must name a column out of ${known.join(', ')}, but got: ${column}${didYouMean(column, known)}`;
      return [problemAt(parsed, ['items', name, ...path], message, at)];
    };
    const fields = Object.entries(item).filter(([field]) => !notTexts.has(field) && !edges.has(field));
    return [
      ...Object.keys(item.when ?? {}).flatMap((column) => problem(column, ['when', column], columns, 'key')),
      ...(item.evidence ?? []).flatMap((column, at) => problem(column, ['evidence', at], columns)),
      ...templatesIn(item.each, ['each']).flatMap(({ column, path }) => problem(column, path, columns)),
      ...fields
        .flatMap(([field, value]) => templatesIn(value, [field]))
        .flatMap(({ column, path }) => problem(column, path, [...own, ...columns])),
    ];
  });
}

/** The columns that a mapping makes use of; the first and last one of evidence are quoted, which keeps nothing by itself. */
export function mappedColumns({ items }: Mapping): ReadonlySet<string> {
  const columns = Object.values(items).flatMap((item) => {
    const edges = new Map(mappedEdges(item.type));
    const fields = Object.entries(item).filter(([field]) => !notTexts.has(field) && !edges.has(field));
    const named = [...fields.map(([, value]) => value), item.each].flatMap((value) => templatesIn(value, []));
    return [...Object.keys(item.when ?? {}), ...named.map(({ column }) => column)];
  });
  return new Set(columns);
}

/** Fields of a mapped item that hold no text with columns. */
const notTexts: ReadonlySet<string> = new Set(['type', 'when', 'unless', 'each', 'evidence']);
/** Keys within a value whose texts are taken as they are. */
const literal: ReadonlySet<string> = new Set(['split', 'replace', 'lookup', 'contains', 'otherwise']);

function templatesIn(value: unknown, path: Path): { column: string; path: Path }[] {
  if (typeof value === 'string') return columnsOf(value).map((column) => ({ column, path }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    literal.has(key) ? [] : templatesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
