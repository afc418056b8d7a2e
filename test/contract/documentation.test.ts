/** Is what the documentation says true of the code? */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { model } from '../../src/domain/model.js';
import { buildIsnadSchema } from '../../src/domain/schema.js';
import { compileOperation } from '../../src/graph/query.js';
import { serverSettings } from '../../src/server/settings.js';
import { openWorld, seeds, type World } from '../world.js';

const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');
const architecture = read('ARCHITECTURE.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));
const pages = tracked.filter((file) => file.endsWith('.md'));
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(join('src', file)));

/** The contents of a page's code blocks in one language, in their order. */
function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, content = '']) => content,
  );
}

/** The cells of the table under a heading, without their code marks; the head is left out. */
function table(page: string, heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/^`|`$/g, '')),
    );
}

describe('README.md', () => {
  it('goes from what it is over a picture, the commands and a query to the settings', () => {
    const places = [
      '*Isnad*',
      '](docs/pictures/',
      'npm ci && npm start',
      'npm ci && npm test',
      '```graphql',
      '## Settings',
    ];
    const found = places.map((place) => readme.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  it('has exactly the two commands of a newcomer', () => {
    expect(blocks(readme, 'sh')).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
    expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it('lists the settings that the code reads, each once', () => {
    // Read as env.NAME, or by a name that is passed on.
    const reading = /\benv\.([A-Z][A-Z0-9_]+)|'((?:ISNAD|NEO4J)_[A-Z0-9_]+)'/g;
    const inCode = sources.flatMap((source) =>
      [...source.matchAll(reading)].map(([, name, quoted]) => name ?? quoted),
    );
    expect(
      table(readme, 'Settings')
        .map(([name]) => name)
        .sort(),
    ).toEqual([...new Set(inCode)].sort());
  });

  it('has the defaults of the server', () => {
    const defaults = new Map(table(readme, 'Settings').map(([name, value]) => [name, value]));
    const { port, host, allowedHosts, corsOrigins, introspection } = serverSettings({});
    expect(defaults.get('PORT')).toBe(String(port));
    expect(defaults.get('ISNAD_HOST')).toBe(host);
    expect(defaults.get('ISNAD_ALLOWED_HOSTS')).toBe(allowedHosts.join(',') || 'none');
    expect(defaults.get('ISNAD_CORS_ORIGIN')).toBe(corsOrigins.join(',') || 'none');
    expect(defaults.get('ISNAD_INTROSPECTION')).toBe(introspection ? 'on' : 'off');
  });

  it('lists the commands of the command line', () => {
    const main = read('src/cli/main.ts');
    const declared = [...main.matchAll(/(program|key|query)\s*\.command\('([^']+)'\)/g)]
      .map(([, parent, usage = '']) => (parent === 'program' ? usage : `${parent} ${usage}`))
      .filter((usage) => !['key', 'query'].includes(usage));
    const listed = table(readme, 'The command line').map(([command = '']) =>
      command.replace('npx isnad ', ''),
    );
    expect(listed).toEqual(declared);
  });
});

describe('what the pages show', () => {
  let world: World;
  const notes = blocks(read('docs/bundles.md'), 'yaml')[0]!;
  beforeAll(async () => {
    world = await openWorld([...seeds, { file: 'docs/bundles.md', text: notes }]);
  }, 180_000);
  afterAll(() => world.close());

  it('is answered as README.md says', async () => {
    const [query] = blocks(readme, 'graphql');
    const [answer] = blocks(readme, 'json');
    expect(await world.post(query!)).toEqual(JSON.parse(answer!));
  });

  it('is found after loading the bundle of docs/bundles.md', async () => {
    const [query] = [...readme.matchAll(/`(\{ node\(.*\})`/g)].map(([, inline]) => inline!);
    const chain = { depth: 2 };
    expect(await world.ask(query!)).toEqual({
      node: { text: 'The bridge will open in May.', chains: [chain] },
    });
    const anchors = (parseYaml(notes) as { passages: { id: string }[] }).passages.map(({ id }) => id);
    const { nodes } = await world.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Passage { anchor } } }',
      {
        ids: anchors,
      },
    );
    expect(nodes).toEqual(anchors.map(() => ({ anchor: 'ANCHORED' })));
  });

  it('compiles as ARCHITECTURE.md says', async () => {
    const [operation] = blocks(architecture, 'graphql');
    const [cypher] = blocks(architecture, 'cypher');
    const compiled = await compileOperation(operation!, buildIsnadSchema(), model);
    expect(compiled.map((statement) => `${statement.cypher}\n`)).toEqual([cypher]);
    expect(compiled[0]!.params).toEqual({ p0: 'statement:harris-we-will-win' });
  });
});

describe('where things are', () => {
  const rows = table(architecture, 'Where is…?');

  it('is said of many', () => {
    expect(rows.length).toBeGreaterThanOrEqual(25);
  });

  it.each(rows)('%s: %s exports %s', (_, file, name) => {
    const declared = new RegExp(
      `^export (?:default )?(?:async )?(?:abstract )?(?:function\\*?|class|const|enum) ${name}\\b`,
      'm',
    );
    expect(existsSync(file!)).toBe(true);
    expect(read(file!)).toMatch(declared);
  });

  it('is linked in every page so that the link leads somewhere', () => {
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(target))
        .map((target) => `${page}: ${target}`),
    );
    expect(pages).toContain('README.md');
    expect(broken).toEqual([]);
  });

  it('names only npm scripts that there are', () => {
    const unknown = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnpm (?:run ([a-z:]+)|(test|start)\b)/g)]
        .map(([, run, short]) => (run ?? short)!)
        .filter((script) => !(script in scripts))
        .map((script) => `${page}: ${script}`),
    );
    expect(unknown).toEqual([]);
  });

  it('tells nothing of the machine on which it was written, nor where its packages came from', () => {
    const registry =
      /https?:\/\/(?:[\w.-]*(?:registry|npmjs|yarnpkg|artifactory|nexus|verdaccio)[\w.-]*|repo\d*\.[\w.-]+)/i;
    const told = tracked
      .filter((file) =>
        /\.(?:ts|js|json|md|yaml|yml|svg|html|css|graphql|cypher|sh)$|^\.[a-z]+rc$/.test(file),
      )
      .filter((file) => {
        const text = read(file);
        return text.includes(`${process.cwd()}/`) || text.includes(`${homedir()}/`) || registry.test(text);
      });
    expect(told).toEqual([]);
  });
});
