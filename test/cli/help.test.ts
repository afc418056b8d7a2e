/** Does the help of a command name every format, and do the README's three lines of import run as printed? */
import { readFileSync } from 'node:fs';
import { exportHelp, importHelp } from '../../src/cli/format-help.js';
import { exportFormats } from '../../src/export/formats.js';
import { formatNamed, formatOf, formats } from '../../src/ingest/formats.js';
import { importSources } from '../ingest/import-text.js';
import { sourceOf } from '../ingest/read-source.js';
import { openTestGraph, type TestGraph } from '../neo4j.js';

it.each([
  ['import', importHelp, formats],
  ['export', exportHelp, exportFormats],
])('of isnad %s says of every format what it is', (_, help, all) => {
  const [, listed = ''] = /Formats:\n(.*?)\n\n/s.exec(help) ?? [];
  expect(listed.split('\n')).toEqual(
    all.map(({ name, description }) => `  ${name.padEnd(14)}  ${description}`),
  );
});

describe('the lines of the README', () => {
  const lines = [
    ...readFileSync('README.md', 'utf8').matchAll(/^npx isnad import (\S+)(?: --mapping (\S+))?/gm),
  ];
  let world: TestGraph;
  beforeAll(async () => {
    world = await openTestGraph();
  }, 120_000);
  afterAll(() => world.close());

  it('are three', () => {
    expect(lines).toHaveLength(3);
  });

  it.each(lines.slice(1).map(([line, file, mapping]) => ({ line, file: file!, mapping })))(
    '$line',
    async ({ file, mapping }) => {
      const format = formatNamed((await formatOf(file))!.name);
      const source = { ...sourceOf(file), ...(mapping && { mapping }) };
      const report = await importSources(world.graph, [{ source, format }]);
      expect(report.rejections).toEqual([]);
      expect(report.created).toBeGreaterThan(1);
    },
  );
});
