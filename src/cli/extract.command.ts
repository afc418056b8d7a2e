// What does a text say, and who says it? Prints the attributions found in it; nothing is stored.
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { extractAttributions } from '../extract/extract.js';
import { extractJsonl } from '../extract/jsonl.js';
import { languageModelFromEnvironment, proposeByLanguageModel } from '../extract/language-model.js';
import { printForPeople } from '../extract/print-for-people.js';

/** Prints the attributions of a file, or of standard input for `-`. */
export async function extract(file: string, language: string | undefined): Promise<void> {
  const article = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  const found = extractAttributions(article, { language });
  const model = languageModelFromEnvironment(process.env);
  const proposed = model ? await proposeByLanguageModel(article, language ?? 'en', model) : [];
  process.stdout.write(`${printForPeople(article, found)}\n`);
  if (proposed.length > 0)
    process.stdout.write(`\nThe language model proposes:\n${printForPeople(article, proposed)}\n`);
}

/** Reads lines of `{"id","language","text"}` and writes, for each, a line with its attributions; offsets in code points. */
export async function extractLines(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of extractJsonl(lines)) {
    if (!process.stdout.write(line.endsWith('\n') ? line : `${line}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}
