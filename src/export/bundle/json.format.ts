import type { ExportFormat, ExportSource } from '../export-format.js';

/** A bundle as one JSON object with a list a section, an item a line. */
export const json: ExportFormat = {
  name: 'json',
  description: 'Isnad bundle, one JSON object; lossless',
  files: (source) => [{ name: 'bundle.json', chunks: object(source) }],
};

async function* object({ bundle, items }: ExportSource): AsyncGenerator<string> {
  yield JSON.stringify(bundle).slice(0, -1);
  let section: string | null = null;
  for await (const { concept, item } of items()) {
    if (concept.plural === section) yield ',\n';
    else yield `${section === null ? '' : '\n]'},\n${JSON.stringify(concept.plural)}: [\n`;
    section = concept.plural;
    yield JSON.stringify(item);
  }
  yield section === null ? '}\n' : '\n]}\n';
}
