/** Does the schema that the code emits keep everything that clients were promised? */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode } from 'graphql';
import { parse, print } from 'graphql';

type Fields = Map<string, string>;

/** Type name → member name → its signature, extensions included. */
function membersOf(file: string): Map<string, Fields> {
  const members = new Map<string, Fields>();
  for (const definition of parse(readFileSync(file, 'utf8')).definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    const fields = members.get(definition.name.value) ?? new Map<string, string>();
    members.set(definition.name.value, fields);
    for (const [name, signature] of signatures(definition)) fields.set(name, signature);
  }
  return members;
}

function signatures(definition: DefinitionNode): [string, string][] {
  if ('values' in definition) return (definition.values ?? []).map((value) => [value.name.value, 'value']);
  if (!('fields' in definition)) return [];
  return (definition.fields ?? []).flatMap((field) => {
    const own: [string, string] = [field.name.value, print(field.type)];
    const args: [string, string][] = ((field as FieldDefinitionNode).arguments ?? []).map((argument) => [
      `${field.name.value}(${argument.name.value})`,
      signatureOf(argument),
    ]);
    return [own, ...args];
  });
}

function signatureOf({ type, defaultValue }: InputValueDefinitionNode): string {
  return defaultValue === undefined ? print(type) : `${print(type)} = ${print(defaultValue)}`;
}

/** What another piece of work brings. */
const LATER = new Set(['Mutation', 'Subscription']);

describe('the emitted schema', () => {
  const contract = membersOf('schema/contract.graphql');
  const emitted = membersOf('schema/schema.graphql');

  it.each([...contract].filter(([type]) => !LATER.has(type)))('keeps %s', (type, members) => {
    const own = emitted.get(type) ?? new Map();
    const missing = [...members]
      .filter(([name, signature]) => own.get(name) !== signature)
      .map(([name, signature]) => `${name}: ${signature}, but got: ${own.get(name)}`);
    expect(emitted.has(type)).toBe(true);
    expect(missing).toEqual([]);
  });

  it('describes every type, field, argument and enum value', () => {
    const undescribed: string[] = [];
    for (const definition of parse(readFileSync('schema/schema.graphql', 'utf8')).definitions) {
      if (!('name' in definition) || definition.name === undefined) continue;
      const type = definition.name.value;
      const root = ['Query', 'Mutation', 'Subscription'].includes(type); // the name says it all, and type-graphql gives it no description
      if (!root && 'description' in definition && definition.description === undefined)
        undescribed.push(type);
      for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
        if (field.description === undefined) undescribed.push(`${type}.${field.name.value}`);
        for (const argument of (field as FieldDefinitionNode).arguments ?? []) {
          if (argument.description === undefined) {
            undescribed.push(`${type}.${field.name.value}(${argument.name.value})`);
          }
        }
      }
    }
    expect(undescribed).toEqual([]);
  });
});

describe('`npm run schema -- --check`', () => {
  /** Checks the files under a folder, as CI does under the project's own. */
  const check = (cwd: string) =>
    spawnSync(resolve('node_modules/.bin/tsx'), [resolve('scripts/emit-schema.ts'), '--check'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
    });

  it('passes: every emitted file is fresh', () => {
    const { status, stderr } = check(process.cwd());
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('names each file that is not what the code says', () => {
    const empty = mkdtempSync(join(tmpdir(), 'isnad-'));
    const { status, stderr } = check(empty);
    rmSync(empty, { recursive: true });
    expect(status).toBe(1);
    for (const file of [
      'schema/schema.graphql',
      'schema/bundle.schema.json',
      'schema/model.md',
      'docs/errors.md',
      'docs/adding-a-concept.md',
    ]) {
      expect(stderr).toContain(`${file} is not what the code says. Run: npm run schema`);
    }
  }, 60_000);
});
