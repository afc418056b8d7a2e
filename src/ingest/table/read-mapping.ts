// Is a mapping without a mistake? Each is told with its place, before any row is read.
import { readFile } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { model } from '../../domain/model.js';
import { StartupError } from '../../graph/local/startup-error.js';
import type { ParsedBundle } from '../bundle/bundle.js';
import { type BundleProblem, BundleProblems, problemAt } from '../bundle/bundle-problem.js';
import { parseBundle } from '../bundle/parse-bundle.js';
import { shapeMistakes, shapeValidator } from '../bundle/shape-mistake.js';
import type { Mapping } from './mapping.js';
import { columnProblems, linkProblems } from './mapping-references.js';
import { mappingSchema } from './mapping-schema.js';

/** A mapping, and the check of the columns that it names: a StartupError where the table has no such column. */
export interface CheckedMapping {
  readonly mapping: Mapping;
  checkColumns(columns: readonly string[]): void;
}

/** Reads a mapping. Fails with a StartupError that has a line for each mistake: `file:line:column path: must be …`. */
export async function readMapping(file: string): Promise<CheckedMapping> {
  const parsed = parsedMapping(file, await textOf(file));
  const check = shapeCheck();
  if (!check(parsed.data)) {
    const mistakes = shapeMistakes(parsed.data, check.errors ?? []);
    refuse(mistakes.map(({ path, message, at }) => problemAt(parsed, path, message, at)));
  }
  const mapping = parsed.data as unknown as Mapping;
  refuse(linkProblems(mapping, parsed));
  return { mapping, checkColumns: (columns) => refuse(columnProblems(mapping, parsed, columns)) };
}

let compiled: ValidateFunction | undefined;

/** Compiling takes longer than checking, so it is done once. */
function shapeCheck(): ValidateFunction {
  compiled ??= shapeValidator()
    .addFormat('expression', { type: 'string', validate: isExpression })
    .compile(mappingSchema(model));
  return compiled;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(`--mapping must be a file that can be read, but got: ${file} (${code})`, REMEDY);
  }
}

/** A mapping is YAML under the same rules as a bundle. */
function parsedMapping(file: string, text: string): ParsedBundle {
  try {
    return parseBundle({ file, text }, '');
  } catch (error) {
    if (error instanceof BundleProblems) refuse(error.problems);
    throw error;
  }
}

const REMEDY = 'docs/importing.md says what a mapping may hold.';

function refuse(problems: readonly BundleProblem[]): void {
  if (problems.length > 0) throw new StartupError(new BundleProblems(problems).message, REMEDY);
}

function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
