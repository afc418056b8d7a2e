// What does the API ask the database? Prints the questions, and the Cypher of one.
import { model } from '../domain/model.js';
import { queries } from '../domain/queries.js';
import { buildIsnadSchema } from '../domain/schema.js';
import { StartupError } from '../graph/local/startup-error.js';
import { compileOperation } from '../graph/query.js';

/** Prints each question's name and what it asks. */
export function list(): void {
  const width = Math.max(...queries.map(({ name }) => name.length));
  for (const { name, question } of queries) console.log(`${name.padEnd(width)}  ${question}`);
}

/** Prints one question's sample operation, its parameters and its Cypher. Fails for a name that there is not. */
export async function show(name: string): Promise<void> {
  const query = queries.find((known) => known.name === name);
  if (query === undefined) {
    throw new StartupError(
      `No question is called ${name}.`,
      `Take one of: ${queries.map((known) => known.name).join(', ')}`,
    );
  }
  const [compiled] = await compileOperation(query.sample, buildIsnadSchema(), model);
  const { cypher, params } = compiled!;
  const assignments = Object.entries(params).map(
    ([key, value]) => `:param ${key} => ${JSON.stringify(value)};`,
  );
  console.log([`// ${query.question}`, `// ${query.sample}`, ...assignments, `${cypher};`].join('\n'));
}
