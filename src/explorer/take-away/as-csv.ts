// A table as CSV; a graph as the two tables that Gephi reads: what joins, and the nodes.
import type { GraphData, Table } from './view.js';

export function asCsv({ columns, rows }: Table): string {
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function edgeTable({ nodes, edges, edgeColumns }: GraphData): Table {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    columns: [
      'Source',
      'Target',
      'Type',
      'Label',
      'Source label',
      'Target label',
      ...edgeColumns.map(heading),
    ],
    rows: edges.map(({ from, to, label, values }) => [
      ...[from, to, 'Directed', label, labels.get(from) ?? '', labels.get(to) ?? ''],
      ...edgeColumns.map((column) => values[column] ?? ''),
    ]),
  };
}

export function nodeTable({ nodes, nodeColumns }: GraphData): Table {
  return {
    columns: ['Id', 'Label', ...nodeColumns.map(heading)],
    rows: nodes.map(({ id, label, values }) => [
      ...[id, label],
      ...nodeColumns.map((column) => values[column] ?? ''),
    ]),
  };
}

function heading(column: string): string {
  return column.charAt(0).toUpperCase() + column.slice(1);
}

/** Quoted where it must be. A text that a spreadsheet would run as a formula is kept a text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
