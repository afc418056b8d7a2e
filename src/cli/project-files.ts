// Where do the files lie that come with the project, whether it runs from src/ or from dist/?
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const migrationsFolder = join(root, 'schema/migrations');

/** The bundled explorer; undefined before `npm run build`. */
export function explorerFolder(): string | undefined {
  const folder = join(root, 'dist/explorer');
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/** The bundles that a fresh graph starts with. */
export async function seedFiles(): Promise<{ file: string; text: string }[]> {
  const names = (await readdir(join(root, 'seeds'))).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => ({
      file: `seeds/${name}`,
      text: await readFile(join(root, 'seeds', name), 'utf8'),
    })),
  );
}

export interface Example {
  readonly name: string;
  readonly query: string;
  readonly variables?: object;
}

/** The sample operations, in the order of their files; variables lie in a JSON file of the same name. */
export async function examples(): Promise<Example[]> {
  const folder = join(root, 'examples');
  const names = await readdir(folder);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map(async (name) => {
        const variables = names.includes(name.replace('.graphql', '.json'))
          ? (JSON.parse(await readFile(join(folder, name.replace('.graphql', '.json')), 'utf8')) as object)
          : undefined;
        const query = await readFile(join(folder, name), 'utf8');
        return {
          name: basename(name, '.graphql').replace(/^\d+-/, ''),
          query,
          ...(variables && { variables }),
        };
      }),
  );
}
