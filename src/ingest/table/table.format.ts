// How does `isnad import` read a table (CSV, TSV)? By a mapping, which says what its columns become.
import { StartupError } from '../../graph/local/startup-error.js';
import type { ImportFormat } from '../import-format.js';
import { NOT_UTF8 } from '../lines.js';
import { openRegister } from '../register/register.js';
import { readingOf, Unreadable } from '../register/unreadable.js';
import type { Row } from './mapped-value.js';
import { mappedColumns } from './mapping-references.js';
import { readMapping } from './read-mapping.js';
import { rowItems } from './row-items.js';
import { stretchOf, tableRows, wholeForm } from './table-rows.js';

export const tableFormat: ImportFormat = {
  name: 'table',
  description: 'CSV or TSV, by a --mapping of its columns',
  recognises: (file) => /\.[ct]sv$/i.test(file),
  async *read(source) {
    if (source.mapping === undefined) {
      const remedy = 'Write one as docs/importing.md shows; examples/mappings/ has a whole one.';
      throw new StartupError(`${source.file} is a table, which needs --mapping <file>`, remedy);
    }
    const { mapping, checkColumns } = await readMapping(source.mapping);
    const { title, language, url, publishedOn } = mapping;
    const register = await openRegister(source, {
      name: mapping.mapping,
      language,
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { url }),
      ...(publishedOn === undefined ? {} : { publishedOn: String(publishedOn) }),
    });
    const form = wholeForm(source.file, mapping.table);
    let columns = mapping.table?.columns;
    if (columns !== undefined) checkColumns(columns);
    const mapped = mappedColumns(mapping);
    for await (const read of tableRows(source, mapping.table)) {
      if ('rejected' in read) yield read;
      else if (columns === undefined) {
        columns = read.cells.map((cell) => cell.trim());
        const twice = columns.find((column, at) => column !== '' && columns!.indexOf(column) < at);
        if (twice !== undefined) {
          yield {
            line: read.line,
            rejected: `must name each column once, but names ${twice} twice: rename one`,
          };
          return;
        }
        checkColumns(columns);
      } else {
        const known = columns;
        const { line, cells, words } = read;
        const items = () => {
          if (words.includes('\ufffd')) throw new Unreadable(NOT_UTF8);
          const row = rowOf(known, cells, form.missing);
          const stretch = (from: string, to: string) =>
            stretchOf(words, [known.indexOf(from), known.indexOf(to)], form);
          const made = rowItems(
            mapping,
            row,
            (ends) => (ends === undefined ? words : stretch(...ends)),
            register,
          );
          if (made.length === 0)
            throw new Unreadable('must have a value in the columns of a key, but makes no item');
          return made;
        };
        const leftOut = () =>
          known.flatMap((column, at) =>
            mapped.has(column) || (cells[at] ?? '').trim() === '' ? [] : [`column "${column}"`],
          );
        yield readingOf(line, items, leftOut);
      }
    }
  },
};

function rowOf(columns: readonly string[], cells: readonly string[], missing: readonly string[]): Row {
  if (cells.length !== columns.length) {
    throw new Unreadable(`must have ${columns.length} cells, as there are columns, but got: ${cells.length}`);
  }
  return new Map(
    columns.flatMap((column, at): [string, string][] => {
      const text = cells[at]!.trim();
      return text === '' || missing.includes(text) ? [] : [[column, text]];
    }),
  );
}
