import type { Graph } from '../../src/graph/graph.js';

/** The whole graph as sorted lines, one for each node and relationship: equal graphs, equal dumps. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.read<{ labels: string[]; properties: object }>(
    'dump',
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const edges = await graph.read<{ from: string; type: string; to: string; properties: object }>(
    'dump',
    `MATCH (a)-[r]->(b)
     RETURN coalesce(a.id, a.name) AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  );
  return [
    ...nodes.map(({ labels, properties }) => `${labels.sort().join(':')} ${sorted(properties)}`),
    ...edges.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${sorted(properties)}`),
  ].sort();
}

/** The relationships of some types, as `from TYPE to`, sorted. */
export async function edges(graph: Graph, ...types: string[]): Promise<string[]> {
  const rows = await graph.read<{ edge: string }>(
    'dump',
    `MATCH (a:Node)-[r]->(b:Node) WHERE type(r) IN $types
     RETURN a.id + ' ' + type(r) + ' ' + b.id AS edge, r.order AS order ORDER BY a.id, order, edge`,
    { types },
  );
  return rows.map((row) => row.edge);
}

function sorted(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What the graph says, whenever and in how many steps it came to do so: no log of changes, no instants, no versions. */
export async function timeless(graph: Graph): Promise<string[]> {
  return (await dump(graph))
    .filter((line) => !/^(Change|ChangeLog|History|Request) \{| (TOUCHED|UNDONE_BY) /.test(line))
    .map((line) =>
      line.replace(/"(proposedAt|queuedAt)":"[^"]*"|"version":\d+/g, '').replace(/,+(?=[,}])|(?<=\{),/g, ''),
    );
}
