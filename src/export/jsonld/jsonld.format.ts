import { contextOf } from '../../domain/linked-data/vocabulary.js';
import type { ExportFormat, ExportSource } from '../export-format.js';
import { nodeOf } from './node-of-item.js';

/** One JSON-LD document: the context, then a node a line in `@graph`. */
export const jsonld: ExportFormat = {
  name: 'jsonld',
  description: 'JSON-LD: schema.org Quotation, Web Annotation selectors, PROV derivation',
  files: (source) => [{ name: 'graph.jsonld', chunks: document(source) }],
};

async function* document({ items }: ExportSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(contextOf())},\n"@graph":[`;
  let first = true;
  for await (const { concept, item } of items()) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(nodeOf(concept, item))}`;
    first = false;
  }
  yield '\n]}\n';
}
