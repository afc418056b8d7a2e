#!/usr/bin/env node
// The `isnad` command. Each command is read only when it is asked for, so that every one starts fast.
import { Command } from 'commander';
import { StartupError } from '../graph/local/startup-error.js';

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
  // What a person can set right is told in words; anything else is a fault and keeps its stack.
  const told =
    error instanceof StartupError ||
    (error instanceof Error &&
      (error.name === 'BundleProblems' || 'extensions' in error || 'syscall' in error));
  console.error(told ? (error as Error).message : error);
  process.exit(1);
}
