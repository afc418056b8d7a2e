// The picture as a table of edges, with the headings that Gephi expects. One line for each join.
import type { ShownPicture } from './export-picture.js';

export function pictureAsCsv({ nodes, joins }: ShownPicture): string {
  const of = new Map(nodes.map((node) => [node.id, node]));
  const rows = joins.map(({ from, to, kind, via }) => [
    from,
    to,
    'Directed',
    kind,
    of.get(from)?.label ?? '',
    of.get(to)?.label ?? '',
    via ?? '',
  ]);
  const heading = ['Source', 'Target', 'Type', 'Label', 'Source label', 'Target label', 'Claim'];
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  return `\ufeff${[heading, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where it must be. A text that a spreadsheet would run as a formula is kept a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
