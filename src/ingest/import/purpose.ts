import type { Import } from '../../graph/change/import-change.js';
import type { FormattedSource } from './numbered-readings.js';

/** The most files that the log names. */
const MOST_NAMED = 3;

/** How the log of changes names an import of these sources. */
export function purposeOf(sources: readonly FormattedSource[]): Import {
  const files = sources.map(({ source }) => source.file);
  const named = files.slice(0, MOST_NAMED).join(', ');
  const further = files.length - MOST_NAMED;
  return { by: 'import', reason: further > 0 ? `${named} and ${further} more files` : named };
}
