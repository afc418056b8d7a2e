// Is the archive of Neo4j's classes made beside the first run, and used by the next start?
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { archivePath, makeArchive } from '../../src/graph/local/class-archive.js';
import { provideJars } from '../../src/graph/local/jars.js';
import { findJava } from '../../src/graph/local/java.js';
import { layoutOf, withInstanceAt } from '../../src/graph/local/layout.js';
import { openLocalNeo4j } from '../../src/graph/local/local-neo4j.js';
import { isRunning } from '../../src/graph/local/process-identity.js';

// The archive's Neo4j lets everything else on the machine go first.
const patience = 400_000;
const home = mkdtempSync(join(tmpdir(), 'isnad-archive-'));
const layout = layoutOf(home, 'main');
const log: string[] = [];
const open = () => openLocalNeo4j({ home, role: 'command', log: (line) => log.push(line) });
const archives = () => readdirSync(layout.software).filter((name) => name.startsWith('classes-'));

beforeAll(() => {
  mkdirSync(dirname(layout.jars), { recursive: true });
  symlinkSync(layoutOf(process.env.ISNAD_HOME || '.isnad', 'main').jars, layout.jars);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it(
  'is given up without a trace when the first run ends before it is made',
  async () => {
    const launch = { java: await findJava(), jars: await provideJars(layout, () => {}), flags: [] };
    const ending = new AbortController();
    const making = makeArchive(archivePath(layout, launch), layout, launch, ending.signal);
    making.catch(() => {});
    const training = () => readdirSync(layout.software).filter((name) => name.startsWith('training-'));
    const record = () => withInstanceAt(layout, join(layout.software, training()[0]!)).record;
    while (training().length === 0 || !existsSync(record()))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const { neo4j } = JSON.parse(readFileSync(record(), 'utf8'));
    expect(isRunning(neo4j)).toBe(true);
    ending.abort(new Error('the run ends'));
    await expect(making).rejects.toThrow('the run ends');
    expect(isRunning(neo4j)).toBe(false);
    expect(readdirSync(layout.software)).toEqual(['lib']);
  },
  patience,
);

it(
  'is made beside a run, and the next start uses it',
  async () => {
    const first = await open();
    while (!log.some((line) => /class/i.test(line))) await new Promise((resolve) => setTimeout(resolve, 100));
    await first.stop();
    expect(log.filter((line) => /class/i.test(line))).toEqual([
      'Archived the classes of Neo4j: it starts in about half the time from now on.',
    ]);
    expect(archives()).toEqual([expect.stringMatching(/^classes-[0-9a-f]{16}\.jsa$/)]);
    expect(readdirSync(layout.software).sort()).toEqual([...archives(), 'lib']);

    const second = await open();
    try {
      const { neo4j } = JSON.parse(readFileSync(layout.record, 'utf8'));
      const maps = `/proc/${neo4j.pid}/maps`;
      if (existsSync(maps))
        expect(readFileSync(maps, 'utf8')).toContain(join(layout.software, archives()[0]!));
    } finally {
      await second.stop();
    }
  },
  patience,
);
