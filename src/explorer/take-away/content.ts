// A view in one of the formats, as the content of a file.
import { asCsv, edgeTable, nodeTable } from './as-csv.js';
import { asGexf } from './as-gexf.js';
import { asGraphml } from './as-graphml.js';
import { asPng } from './as-png.js';
import type { Format } from './formats.js';
import { framed } from './framed.js';
import type { View } from './view.js';

/** Throws where the view has nothing of that kind, or what it needs does not come. */
export async function contentOf({ picture, graph, table }: View, format: Format): Promise<Blob> {
  const csv = (text: string) => new Blob([text], { type: 'text/csv;charset=utf-8' });
  switch (format) {
    case 'svg':
      return new Blob([framed(picture!()).text], { type: 'image/svg+xml' });
    case 'png':
      return asPng(framed(picture!()));
    case 'graphml':
      return new Blob([asGraphml(graph!())], { type: 'application/xml' });
    case 'gexf':
      return new Blob([asGexf(graph!())], { type: 'application/xml' });
    case 'csv-edges':
      return csv(asCsv(edgeTable(graph!())));
    case 'csv-nodes':
      return csv(asCsv(nodeTable(graph!())));
    case 'csv':
      return csv(asCsv(await table!()));
  }
}
