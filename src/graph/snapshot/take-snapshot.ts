// How is everything that a database holds kept in a file, when only its Bolt port can be reached?
import type { Graph } from '../graph.js';
import { SNAPSHOT, type SnapshotNode, type SnapshotRelationship } from './snapshot.js';

/**
 * The lines of a snapshot: all nodes and relationships as they are stored, bundles, history and derived ones among them.
 * Few are held at a time. Nobody should write meanwhile. Fails for a node that no unique property tells from others, and
 * for a property that is neither text, number, boolean nor a list of these.
 */
export async function* takeSnapshot(graph: Graph): AsyncGenerator<string> {
  const migrations = await graph.read<{ name: string }>(
    'backup',
    'MATCH (m:Migration) RETURN m.name AS name ORDER BY name',
  );
  yield line({ snapshot: SNAPSHOT, migrations: migrations.map(({ name }) => name) });
  const key = await keyOf(graph);
  let [nodes, relationships] = [0, 0];
  const allNodes = `MATCH (n) RETURN labels(n) AS labels, ${key('n')} AS key, ${stored('n')}`;
  for await (const { key, odd, ...node } of graph.stream<Checked<SnapshotNode>>('backup', allNodes)) {
    if (key === null || odd.length > 0) throw unfit(node.labels, odd);
    nodes++;
    yield line(node);
  }
  const all = `MATCH (a)-[r]->(b) RETURN ${key('a')} AS from, type(r) AS type, ${key('b')} AS to, ${stored('r')}`;
  for await (const { odd, ...each } of graph.stream<Checked<SnapshotRelationship>>('backup', all)) {
    if (odd.length > 0) throw unfit([each.type], odd);
    relationships++;
    yield line(each);
  }
  yield line({ nodes, relationships });
}

type Checked<T> = T & { readonly key: unknown; readonly odd: readonly string[] };

const line = (value: object): string => `${JSON.stringify(value)}\n`;

/** The properties, those that are whole numbers, and those that JSON has no form for. */
function stored(variable: string): string {
  const kind = (test: string) =>
    `[k IN keys(${variable}) WHERE ${test.replaceAll('$', `valueType(${variable}[k])`)}]`;
  return [
    `properties(${variable}) AS properties`,
    `${kind('$ =~ "(LIST<)?INTEGER.*"')} AS integers`,
    `${kind('NOT $ =~ "(LIST<)?(INTEGER|FLOAT|STRING|BOOLEAN|NOTHING).*"')} AS odd`,
  ].join(', ');
}

/** An expression for the key of a node, out of the constraints of the database. */
async function keyOf(graph: Graph): Promise<(variable: string) => string> {
  const unique = await graph.read<{ label: string; property: string }>(
    'backup',
    `SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
     WHERE type CONTAINS 'UNIQUENESS' AND entityType = 'NODE' AND size(properties) = 1
     RETURN labelsOrTypes[0] AS label, properties[0] AS property ORDER BY label, property`,
  );
  return (variable) => {
    const cases = unique.map(
      ({ label, property }) =>
        `WHEN ${variable}:\`${label}\` AND ${variable}.\`${property}\` IS NOT NULL THEN ['${label}', '${property}', ${variable}.\`${property}\`]`,
    );
    return `CASE ${cases.join(' ')} ELSE null END`;
  };
}

function unfit(what: readonly string[], odd: readonly string[]): Error {
  const why =
    odd.length > 0 ? `properties of kinds that it cannot keep (${odd.join(', ')})` : 'no unique property';
  return new Error(`The backup cannot hold a ${what.join(':')} with ${why}. Nothing was written.`);
}
