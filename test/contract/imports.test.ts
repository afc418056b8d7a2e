/** Does data flow one way through the code: GraphQL type → resolver → query → engine → Neo4j? */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));

const imports: Import[] = sources.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, to = '']) => ({
    from,
    to: to.startsWith('.') ? relative('.', join(dirname(from), to)) : to,
  })),
);

/** Which folders a folder may read from, beside itself. What is lower down knows nothing of what is above. */
const allowed: Record<string, string[]> = {
  error: [],
  anchor: [],
  extract: ['anchor', 'error'],
  graph: ['anchor', 'error'],
  domain: ['graph', 'anchor', 'extract', 'error'],
  ingest: ['domain', 'graph', 'anchor', 'extract', 'error'],
  export: ['domain', 'graph', 'anchor', 'error'],
  server: ['domain/change/role.js', 'graph/local/startup-error.js', 'error'],
  explorer: [],
};

const folderOf = (path: string): string => path.split('/')[1] ?? '';

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(allowed))('of src/%s point only where it may look', (folder, targets) => {
    const wrong = imports
      .filter(({ from, to }) => folderOf(from) === folder && to.startsWith('src/') && folderOf(to) !== folder)
      .filter(({ to }) => !targets.some((target) => to.startsWith(`src/${target}`)));
    expect(wrong).toEqual([]);
  });

  it('of the driver stand in src/graph alone', () => {
    const elsewhere = imports.filter(({ from, to }) => to === 'neo4j-driver' && folderOf(from) !== 'graph');
    expect(elsewhere).toEqual([]);
  });

  it('of the database and of GraphQL stay out of pure text', () => {
    const impure = imports.filter(
      ({ from, to }) =>
        ['anchor', 'extract'].includes(folderOf(from)) && /^(neo4j-driver|type-graphql|graphql)$/.test(to),
    );
    expect(impure).toEqual([]);
  });

  it('of a resolver bring no Cypher', () => {
    const resolvers = sources.filter((file) => file.endsWith('.resolver.ts'));
    const withCypher = resolvers.filter((file) =>
      /\b(MATCH|RETURN|UNWIND)\b|\bMERGE \(/.test(readFileSync(file, 'utf8')),
    );
    expect(resolvers.length).toBeGreaterThan(5);
    expect(withCypher).toEqual([]);
  });

  it('never gather a folder into an index file, nor a drawer of leftovers', () => {
    const vague = sources.filter((file) => /(^|\/)(index|utils?|helpers?|common|misc)(\.tsx?|\/)/.test(file));
    expect(vague).toEqual([]);
  });
});
