import { stringify } from 'yaml';
import type { ExportFormat, ExportSource } from '../export-format.js';

/** A bundle as YAML, as people write and read it. */
export const yaml: ExportFormat = {
  name: 'yaml',
  description: 'Isnad bundle, YAML; lossless',
  files: (source) => [{ name: 'bundle.yaml', chunks: sections(source) }],
};

async function* sections({ bundle, items }: ExportSource): AsyncGenerator<string> {
  yield written(bundle);
  let section: string | null = null;
  for await (const { concept, item } of items()) {
    if (concept.plural !== section) yield `\n${concept.plural}:\n`;
    section = concept.plural;
    yield indented(written([item]));
  }
}

/**
 * Long lines stay whole: where one would be folded depends on the words around it. Lines within a text are written `\n`:
 * block scalars do not keep every white space.
 */
function written(value: object): string {
  return stringify(value, {
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
}

/** Lines end at `\n` alone here; JavaScript's `^` knows more ends. */
function indented(text: string): string {
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  ');
}
