// What does `--help` say of formats? In plain words here, since to read the formats themselves takes longer than the help does; a test holds them equal.

export const importHelp = `
Formats:
  followthemoney  FollowTheMoney entities, one JSON object a line
  bundle          Isnad’s own form, lossless: NDJSON (one item a line), JSON or YAML
  jsonld          JSON-LD: schema.org Quotation, Web Annotation selectors, PROV derivation
  popolo          Popolo JSON: persons, organizations, posts, memberships, areas, events, speeches
  legislators     YAML of congress-legislators: people, their ids, terms and parties
  table           CSV or TSV, by a --mapping of its columns

Examples:
  isnad import parliament.json --dry-run
  isnad import quotes.csv --mapping quotes.yaml --rejections refused.txt
  gunzip -c graph.ndjson.gz | isnad import - --format bundle

The exit code is 0 where every record is in the graph, 1 where one was rejected, 130 after Ctrl-C; the same command
goes on. docs/importing.md says what becomes of what, and how a mapping is written.`;

export const exportHelp = `
Formats:
  ndjson          Isnad bundle, one JSON item a line; lossless
  yaml            Isnad bundle, YAML; lossless
  json            Isnad bundle, one JSON object; lossless
  jsonld          JSON-LD: schema.org Quotation, Web Annotation selectors, PROV derivation
  followthemoney  FollowTheMoney entities and links, one a line, for Aleph and its kin
  graphml         GraphML, nodes and edges for Gephi, yEd, Cytoscape
  gexf            GEXF 1.3, nodes and edges in time for Gephi
  csv             CSV, nodes.csv and edges.csv for spreadsheets; a folder, or a zip

Examples:
  isnad export --format yaml --out graph.yaml
  isnad export --format gexf --filter speaker=person:kamala-harris saidFrom=2024-07 --out harris.gexf
  isnad export | gzip > graph.ndjson.gz

docs/exporting.md says what each format keeps.`;
