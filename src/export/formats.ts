import { json } from './bundle/json.format.js';
import { ndjson } from './bundle/ndjson.format.js';
import { yaml } from './bundle/yaml.format.js';
import { csv } from './csv/csv.format.js';
import type { ExportFormat } from './export-format.js';
import { followTheMoney } from './followthemoney/followthemoney.format.js';
import { gexf } from './gexf/gexf.format.js';
import { graphml } from './graphml/graphml.format.js';
import { jsonld } from './jsonld/jsonld.format.js';

/** Every format that `isnad export` writes; the first one where none is asked for. */
export const exportFormats: readonly ExportFormat[] = [
  ndjson,
  yaml,
  json,
  jsonld,
  followTheMoney,
  graphml,
  gexf,
  csv,
];
