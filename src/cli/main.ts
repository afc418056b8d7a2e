#!/usr/bin/env node
// The `isnad` command. Each command is read only when it is asked for, so that every one starts fast.
import { Command, Option } from 'commander';
import { exportHelp, importHelp } from './format-help.js';

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
  .command('import <path>')
  .description(
    'import a file, the files of a folder, or standard input ("-"); records with a mistake are left out and told',
  )
  .option('--format <name>', 'one of those below; found by name and content when absent')
  .option('--mapping <file>', 'how the columns of a table become items')
  .option('--dry-run', 'check and count only; write nothing')
  .option(
    '--offline',
    'make the local database anew, many times faster; only where it holds no more than the seeds',
  )
  .option('--rejections <file>', 'write every rejected record and its reason to this file')
  .addHelpText('after', importHelp)
  .action(async (path: string, switches: import('./import.command.js').ImportSwitches) =>
    (await import('./import.command.js')).importInput(path, switches, env),
  );

program
  .command('suggest-merges')
  .description('find people, and organizations, that may be the same; nothing is merged')
  .action(async () => (await import('./suggest-merges.command.js')).suggest(env));

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

program
  .command('export')
  .description('write the graph, or some statements with all that they rest on, as a file')
  .option('--format <name>', 'one of those below', 'ndjson')
  .addOption(
    new Option(
      '--filter <field=value...>',
      'only statements like these, as in the API: speaker=person:kamala-harris saidFrom=2024-07',
    ).default([], 'the whole graph'),
  )
  .option('--out <file>', 'a file, or a folder or .zip for csv; standard output when absent')
  .option('--name <bundle>', 'what a bundle calls itself', 'export')
  .addHelpText('after', exportHelp)
  .action(async (options) => (await import('./export.command.js')).exportGraph(options, env));

program
  .command('backup <file>')
  .description('keep the whole database in a file; a local one must not be running')
  .action(async (file: string) => (await import('./backup.command.js')).backup(file, env));

program
  .command('restore <file>')
  .description('put a backup in the place of the database, which must be empty')
  .option('--force', 'throw away what the database holds')
  .action(async (file: string, options: { force?: boolean }) =>
    (await import('./backup.command.js')).restore(file, options, env),
  );

const key = program.command('key').description('who may come in: API keys, each with a role');
key
  .command('create')
  .description('make a key and print its secret, which is shown only then')
  .requiredOption('--name <name>', 'whose it is; changes name their writer by it')
  .requiredOption('--role <role>', 'reader, contributor, editor or admin')
  .option('--expires <time>', 'a number of days or hours, such as 90d or 12h; never when absent')
  .action(async (switches: import('./key.command.js').KeySwitches) =>
    (await import('./key.command.js')).create(switches, env),
  );
key
  .command('list')
  .description('each key with its role and state')
  .action(async () => (await import('./key.command.js')).list(env));
key
  .command('revoke <name>')
  .description('end a key for good')
  .action(async (name: string) => (await import('./key.command.js')).revoke(name, env));

program
  .command('changes')
  .description('what was written, by whom and why, the latest first')
  .option('--target <id>', 'only what touched this node')
  .option('--by <who>', 'only what they wrote')
  .option('--from <time>', 'only since then, as an ISO 8601 date-time')
  .option('--first <number>', 'how many', '20')
  .action(async (switches: import('./changes.command.js').ChangesSwitches) =>
    (await import('./changes.command.js')).changes(switches, env),
  );

program
  .command('undo <change>')
  .description('take a change back, another undo too')
  .action(async (change: string) => (await import('./changes.command.js')).undo(change, env));

const review = program.command('review').description('proposals that wait for a decision');
review
  .command('list', { isDefault: true })
  .description('what waits, the longest waiting first, with the words that show it')
  .option('--document <id>', 'only what was found in this document')
  .option('--by <who>', 'only what they proposed')
  .option('--first <number>', 'how many', '20')
  .action(async (switches: import('./review.command.js').QueueSwitches) =>
    (await import('./review.command.js')).queue(switches, env),
  );
for (const decision of ['accept', 'reject'] as const) {
  review
    .command(`${decision} <id...>`)
    .description(decision === 'accept' ? 'show it from now on' : 'keep it, and show it to nobody unasked')
    .option('--note <why>', 'why, for whoever reads the history')
    .action(async (ids: string[], { note }: { note?: string }) =>
      (await import('./review.command.js')).decide(
        ids,
        decision === 'accept' ? 'ACCEPT' : 'REJECT',
        note,
        env,
      ),
    );
}

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
