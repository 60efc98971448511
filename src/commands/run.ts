import path from 'node:path';
import pc from 'picocolors';
import { EXIT } from '../exit-codes.ts';
import { logOf } from '../log.ts';
import type { RunSummary } from '../report.ts';
import { run } from '../run.ts';
import { dryRun } from '../dry-run.ts';
import { configOf } from './run-options.ts';
import type { FolderOptions } from './run-options.ts';
import { stopOnSignals } from './stopping.ts';

export interface RunCommandOptions extends FolderOptions {
  readonly force?: true;
  readonly dryRun?: true;
}

/** `whosaid run`: prints what was done and returns the exit code. */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  const config = await configOf(options);
  const log = logOf(options.log);
  if (options.dryRun === true) {
    process.stdout.write(await dryRun(config, options.force));
    return EXIT.done;
  }
  const isWatched = process.stderr.isTTY && !log.isJson;
  const stopping = stopOnSignals(() => {
    log.warn('stopping: what was begun is finished and written; a second signal ends at once');
  });
  log.info('run started', { input: config.input, output: config.output });
  const summary = await run(config, {
    force: options.force,
    stop: stopping.signal,
    warn: log.warn,
    ...(isWatched ? { progress: showProgress } : {}),
  });
  if (isWatched) process.stderr.write('\r\u001B[K');
  process.stdout.write(log.isJson ? '' : wordsOf(summary, process.cwd()));
  for (const { source_file: file, reason, ...rest } of summary.rejected)
    if (log.isJson) log.warn('rejected', { source_file: file, ...rest, reason });
    else process.stderr.write(`${pc.yellow('rejected')} ${file} ${reason}.\n`);
  log.info('run finished', summary);
  if (summary.stopped) return stopping.exitCode();
  return summary.rejected.length > 0 ? EXIT.rejected : EXIT.done;
}

function showProgress(done: number, all: number): void {
  if (done % 20 === 0 || done === all) process.stderr.write(`\r${String(done)} of ${String(all)} articles`);
}

function wordsOf(
  { articles, quotations, speakers, rejected, tables, stages, stopped }: RunSummary,
  cwd: string,
): string {
  const { direct, mixed, indirect } = quotations;
  const all = direct + mixed + indirect;
  const lines = [
    `${count(articles, 'article')}, ${count(all, 'quotation')} (${String(direct)} direct, ${String(mixed)} mixed, ${String(indirect)} indirect) by ${count(speakers, 'named speaker')}`,
  ];
  const { unchanged, read } = stages.read;
  if (unchanged > 0)
    lines.push(`${count(read, 'article')} read now, ${String(unchanged)} unchanged since an earlier run`);
  if (stages.write.removed > 0) lines.push(`${count(stages.write.removed, 'article')} kept though the file is gone`);
  if (articles === 0 && rejected.length === 0)
    lines.push('The input folder holds no articles. Put .txt or .md files there and run again.');
  if (rejected.length > 0) lines.push(`${count(rejected.length, 'input')} rejected, listed in rejected.csv`);
  if (stopped) lines.push('Stopped before the end; the next run goes on from here');
  lines.push(...tables.map((file) => `→ ${path.relative(cwd, file)}`));
  return `${lines.join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
