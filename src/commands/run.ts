import path from 'node:path';
import pc from 'picocolors';
import { loadConfig } from '../config.ts';
import { run } from '../run.ts';
import type { RunSummary } from '../write/outputs.ts';
import { EXIT } from '../exit-codes.ts';

export interface RunOptions {
  readonly config?: string;
  readonly input?: string;
  readonly output?: string;
}

/** `whosaid run`: prints what was done and returns the exit code. */
export async function runCommand(options: RunOptions): Promise<number> {
  const cwd = process.cwd();
  const config = await loadConfig(options.config, cwd);
  const folders = {
    input: options.input === undefined ? config.input : path.resolve(cwd, options.input),
    output: options.output === undefined ? config.output : path.resolve(cwd, options.output),
  };
  const summary = await run({ ...config, ...folders }, process.stderr.isTTY ? showProgress : undefined);
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  process.stdout.write(report(summary, cwd));
  for (const { sourceFile, reason } of summary.rejected)
    process.stderr.write(`${pc.yellow('rejected')} ${sourceFile} ${reason}.\n`);
  return summary.rejected.length > 0 ? EXIT.rejected : EXIT.done;
}

function showProgress(done: number, all: number): void {
  if (done % 20 === 0 || done === all) process.stderr.write(`\r${String(done)} of ${String(all)} articles`);
}

function report({ articles, quotations, speakers, rejected, files }: RunSummary, cwd: string): string {
  const { direct, mixed, indirect } = quotations;
  const all = direct + mixed + indirect;
  const lines = [
    `${count(articles, 'article')}, ${count(all, 'quotation')} (${String(direct)} direct, ${String(mixed)} mixed, ${String(indirect)} indirect) by ${count(speakers, 'named speaker')}`,
  ];
  if (articles === 0 && rejected.length === 0)
    lines.push('The input folder holds no articles. Put .txt or .md files there and run again.');
  if (rejected.length > 0) lines.push(`${count(rejected.length, 'input')} rejected, listed in rejected.csv`);
  lines.push(...files.map((file) => `→ ${path.relative(cwd, file)}`));
  return `${lines.join('\n')}\n`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
