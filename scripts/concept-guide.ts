// How is a concept added? The comments of the annotated example concept, each followed by the code that it speaks of.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../src/domain/example-concept/', import.meta.url);

/** The Markdown of `docs/adding-a-concept.md`: the example's files in the order of the numbers in their first lines. */
export function conceptGuide(): string {
  const files = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .sort((a, b) => stepOf(a) - stepOf(b));
  return `<!-- Written by \`npm run schema\` from the comments of src/domain/example-concept/. -->
# Adding a concept

The folder [\`src/domain/example-concept/\`](../src/domain/example-concept) holds a whole concept: awards. It is compiled and tested
([\`test/spec/example-concept.test.ts\`](../test/spec/example-concept.test.ts)), and not registered, so no client sees it. To add a
concept, copy that folder, rename the files, and go through the steps. What follows are its comments and its code.

${files.map(literate).join('\n\n')}
`;
}

function stepOf(source: string): number {
  return Number(/^\/\/ ## (\d+)\./.exec(source)?.[1] ?? Number.NaN);
}

/** Comments that begin a line become prose; what stands between them becomes code. */
function literate(source: string): string {
  const blocks: { prose: boolean; lines: string[] }[] = [];
  for (const line of source.trimEnd().split('\n')) {
    const prose = line.startsWith('//');
    if (blocks.at(-1)?.prose !== prose) blocks.push({ prose, lines: [] });
    blocks.at(-1)?.lines.push(prose ? line.replace(/^\/\/ ?/, '') : line);
  }
  return blocks
    .map(({ prose, lines }) => (prose ? lines.join('\n') : fenced(lines.join('\n').trim())))
    .filter((block) => block !== '')
    .join('\n\n');
}

const fenced = (code: string): string => (code === '' ? '' : `\`\`\`ts\n${code}\n\`\`\``);
