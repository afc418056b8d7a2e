#!/usr/bin/env node
// The `isnad` command. Each command is read only when it is asked for, so that every one starts fast.
import { Command } from 'commander';

const { env } = process;
const program = new Command('isnad')
  .description(
    'A knowledge graph of people, events and quotes in which every statement keeps its whole chain.',
  )
  .showHelpAfterError();

program
  .command('start')
  .description('start the database, load the seeds and serve GraphQL')
  .action(async () => (await import('./start.command.js')).start(env));

program
  .command('load <bundle...>')
  .description('check bundles (YAML or JSON) and load them; nothing is loaded where one has a mistake')
  .action(async (files: string[]) => (await import('./load.command.js')).load(files, env));

program
  .command('attach-text <document> <file>')
  .description('hold the text of a document locally, after checking that it is the very one')
  .action(async (document: string, file: string) =>
    (await import('./attach-text.command.js')).attach(document, file, env),
  );

program
  .command('detach-text <document>')
  .description('let go of a text attached before')
  .action(async (document: string) => (await import('./attach-text.command.js')).detach(document, env));

program
  .command('extract [file]')
  .description('print who says what in a text, through whom; "-" or nothing reads standard input')
  .option('--language <tag>', 'ar or en; found from the text when absent')
  .option('--jsonl', 'read {"id","language","text"} lines and write one line with its attributions for each')
  .action(async (file = '-', { language, jsonl }: { language?: string; jsonl?: boolean }) => {
    const command = await import('./extract.command.js');
    await (jsonl ? command.extractLines(file) : command.extract(file, language));
  });

const query = program.command('query').description('the questions that the API asks the database');
query
  .command('list')
  .description('each question in a line')
  .action(async () => (await import('./query.command.js')).list());
query
  .command('show <name>')
  .description('the Cypher of one, with the parameters of its sample, to paste into Neo4j Browser')
  .action(async (name: string) => (await import('./query.command.js')).show(name));

try {
  await program.parseAsync();
} catch (error) {
  // What is wrong is told in words; where that is not enough, ISNAD_LOG_LEVEL=debug shows where it was thrown.
  const { message = String(error) } = error as Error;
  console.error(env.ISNAD_LOG_LEVEL === 'debug' ? error : message);
  process.exit(1);
}
