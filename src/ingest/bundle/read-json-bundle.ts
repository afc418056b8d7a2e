// How is a bundle in one JSON object read without holding it? Item by item, as the text comes in.
import type { Model } from '../../graph/model.js';
import { withoutNulls } from '../../graph/write/without-nulls.js';
import type { ImportSource, Reading } from '../import-format.js';
import { BrokenJson, type JsonRecord, jsonRecords } from '../json-records.js';
import { repeatedKey } from '../repeated-key.js';
import { didYouMean } from './did-you-mean.js';
import { NO_EXTENSIONS } from './no-extensions.js';
import { readItem } from './read-ndjson-bundle.js';

/** What a bundle says of itself. */
export const HEADING = ['bundle', 'title', 'licence'];

/** The items of a bundle in JSON, in the order of the text; what cannot be read any further is the last thing refused. */
export async function* readJsonBundle(source: ImportSource, model: Model): AsyncIterable<Reading> {
  const sections = model.concepts.map(({ plural }) => plural);
  try {
    for await (const record of jsonRecords(source.open())) {
      const { as, section, line } = record;
      if (as !== 'plain' || !HEADING.includes(section)) yield readingOf(record, model, sections);
      else if (section !== 'bundle') yield { line, leftOut: [section] };
    }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    yield { line: error.line, rejected: `must be one JSON object: ${error.message}` };
  }
}

function readingOf(record: JsonRecord, model: Model, sections: readonly string[]): Reading {
  const { section, as, line, text, value } = record;
  const problem = sectionProblem(section, sections);
  if (problem !== null) return { line, rejected: problem };
  if (as !== 'entry') return { line, rejected: `${section} must be a list, but is none` };
  const repeated = repeatedKey(text, value);
  if (repeated !== null) return { line, rejected: repeated };
  // From its text: the values that the parser gives have lost their byte order marks.
  const isObject = typeof value === 'object' && value !== null;
  return readItem(model, line, withoutNulls(isObject ? JSON.parse(text) : value));
}

/** Why a section holds no items that can be imported, or null. */
export function sectionProblem(section: string, sections: readonly string[]): string | null {
  if (section === 'extend') return NO_EXTENSIONS;
  if (sections.includes(section)) return null;
  return `must be in one of ${sections.join(', ')}, but got: ${section}${didYouMean(section, sections)}`;
}
