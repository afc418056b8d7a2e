import type { Path } from '../../graph/write/check-item.js';
import type { ParsedBundle, Position } from './bundle.js';

/** The most problems shown for one file. */
const MOST_SHOWN = 50;

/** A mistake in a bundle: where it stands, and a message that says what must be there. */
export interface BundleProblem extends Position {
  readonly file: string;
  /** As `people[0].names[1].text`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Bundles with mistakes; nothing was loaded. The message has a line for each, `file:line:column path: message`. */
export class BundleProblems extends Error {
  constructor(readonly problems: readonly BundleProblem[]) {
    super(shown(problems).join('\n'));
    this.name = 'BundleProblems';
  }
}

/** A problem with what stands at a path. */
export function problemAt(
  bundle: ParsedBundle,
  path: Path,
  message: string,
  at: 'value' | 'key' = 'value',
): BundleProblem {
  return { file: bundle.file, ...bundle.positionOf(path, at), path: showPath(path), message };
}

/** A path as a message shows it. */
export function showPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}

function shown(problems: readonly BundleProblem[]): string[] {
  const files = [...new Set(problems.map((problem) => problem.file))];
  return files.flatMap((file) => {
    const own = problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => a.line - b.line || a.column - b.column);
    const lines = own
      .slice(0, MOST_SHOWN)
      .map(
        ({ line, column, path, message }) =>
          `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`,
      );
    if (own.length > MOST_SHOWN) lines.push(`${file}: and ${own.length - MOST_SHOWN} more problems`);
    return lines;
  });
}
