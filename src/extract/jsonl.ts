// JSON lines in, JSON lines out: `{"id","language","text"}` to `{"id","attributions":[…]}`, for scoring and for pipes.
import type { Attribution } from './attribution.js';
import { extractAttributions } from './extract.js';

/** An attribution as it is written: those that it conveys stand inside it, not beside it. */
export interface WrittenAttribution extends Omit<Attribution, 'conveyedBy'> {
  conveys: WrittenAttribution[];
}

/**
 * One line out for each line in, in the same order; empty lines are skipped. `language` and `publishedOn` may be left
 * out. Throws on a line that is not such an object, naming the line by its number, counted from 1.
 */
export async function* extractJsonl(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const row = parse(line, number);
    const attributions = extractAttributions(row.text, {
      language: row.language,
      publishedOn: row.publishedOn,
    });
    yield JSON.stringify({ id: row.id, attributions: written(attributions, row.language) });
  }
}

/**
 * The attributions as the corpora of their language count them. English annotators mark the outermost attribution only,
 * so a conveyed one stands inside the one that conveys it; the Arabic treebank marks every reporting verb, so there all
 * stand beside one another.
 */
export function written(attributions: Attribution[], language?: string | null): WrittenAttribution[] {
  const nodes = attributions.map(({ conveyedBy, ...rest }): WrittenAttribution => ({ ...rest, conveys: [] }));
  const flat = /^ar\b/i.test(language ?? '');
  const roots: WrittenAttribution[] = [];
  attributions.forEach(({ conveyedBy }, i) => {
    if (conveyedBy === null || flat) roots.push(nodes[i]!);
    else nodes[conveyedBy]!.conveys.push(nodes[i]!);
  });
  return roots;
}

interface Row {
  id: unknown;
  text: string;
  language?: string | null;
  publishedOn?: string | null;
}

function parse(line: string, number: number): Row {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(
      `Line ${number} must be a JSON object with id and text, but is not JSON: ${line.slice(0, 60)}`,
    );
  }
  if (typeof row !== 'object' || row === null || typeof (row as Row).text !== 'string') {
    throw new Error(`Line ${number} must be a JSON object with id and text, but got: ${line.slice(0, 60)}`);
  }
  return row as Row;
}
