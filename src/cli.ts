#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { actsOf } from './commands/acts.ts';
import { jobsOf } from './commands/jobs.ts';
import type { FolderOptions } from './commands/run-options.ts';
import type { RunCommandOptions } from './commands/run.ts';
import type { ExtractOptions } from './commands/extract.ts';
import type { EvalOptions } from './commands/eval.ts';
import type { ExplainOptions } from './commands/explain.ts';
import { EXIT } from './exit-codes.ts';
import { UserError } from './user-error.ts';
import { version } from './version.ts';

/** Reads the arguments, runs a command and sets the exit code. Commands are loaded when they are asked for, so that --version is quick. */
async function main(): Promise<number> {
  let code: number = EXIT.done;
  const program = new Command('whosaid')
    .description('Reads news articles and writes down who said what.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .option('--debug', 'show the stack of an unexpected failure');
  withFolders(program.command('run'))
    .description('read what is new or changed in the input folder and write quotes.csv and quotes.json')
    .option('--force', 'read every article again')
    .option('--dry-run', 'say what would be read, and do nothing')
    .action(async (options: RunCommandOptions) => {
      code = await (await import('./commands/run.ts')).runCommand(options);
    });
  withFolders(program.command('watch'))
    .description('run, and run again whenever a file lands in the input folder, until Ctrl+C')
    .action(async (options: FolderOptions) => {
      code = await (await import('./commands/watch.ts')).watchCommand(options);
    });
  program
    .command('extract')
    .description('print the quotations of files, folders or standard input')
    .argument('[path...]', 'files or folders; standard input without any')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['jsonl', 'json', 'csv']).default('jsonl'))
    .option('-c, --config <file>', 'configuration file (default: pipeline.config.json, if there)')
    .addOption(jobsOption())
    .addOption(actsOption())
    .action(async (paths: string[], options: ExtractOptions) => {
      code = await (await import('./commands/extract.ts')).extractCommand(paths, options);
    });
  program
    .command('eval')
    .description('measure what is found in annotated articles against their annotation')
    .requiredOption('-g, --gold <folder>', 'folder of annotated articles; see docs/annotating.md')
    .addOption(byOption())
    .option('-e, --errors <n>', 'show the first n differences', '0')
    .option('--json', 'print the figures as JSON')
    .addOption(actsOption())
    .option('-c, --config <file>', 'configuration file (default: pipeline.config.json, if there)')
    .action(async (options: EvalOptions) => {
      code = await (await import('./commands/eval.ts')).evalCommand(options);
    });
  program
    .command('explain')
    .description('say for each quotation of an article whose it is, by which rule, and why not another’s')
    .argument('<file>', 'an article')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['text', 'json']).default('text'))
    .option('-c, --config <file>', 'configuration file (default: pipeline.config.json, if there)')
    .action(async (file: string, options: ExplainOptions) => {
      code = await (await import('./commands/explain.ts')).explainCommand(file, options);
    });
  for (const command of program.commands) command.exitOverride();
  await program.parseAsync();
  return code;
}

/** Options of the commands that go from folder to folder. */
function withFolders(command: Command): Command {
  return command
    .option('-c, --config <file>', 'configuration file (default: pipeline.config.json, if there)')
    .option('-i, --input <folder>', 'folder of articles')
    .option('-o, --output <folder>', 'folder for the results')
    .addOption(jobsOption())
    .addOption(actsOption())
    .addOption(
      new Option('--log <format>', 'on standard error, words or one JSON object a line')
        .choices(['text', 'json'])
        .default('text'),
    );
}

function jobsOption(): Option {
  return new Option('-j, --jobs <n>', 'threads that read articles; auto is one for each processor').argParser(jobsOf);
}

function byOption(): Option {
  return new Option('-b, --by <groups>', 'also by type, rule or outlet; a comma list')
    .argParser((list, all: string[]) => [...all, list])
    .default([]);
}

function actsOption(): Option {
  return new Option('-a, --acts <list>', 'speech, writing, thought, attitude, perception, or all').argParser(actsOf);
}

function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const { stack = '', message } = error as Error;
  process.stderr.write(
    process.argv.includes('--debug')
      ? `${stack}\n`
      : `whosaid failed unexpectedly: ${message}\nRun it again with --debug for the details, and please report them.\n`,
  );
  return EXIT.failed;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
});
process.exitCode = await main().catch(failed);
