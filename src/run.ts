import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';
import { ingest, isRejected } from './ingest/ingest.ts';
import type { Rejected } from './ingest/ingest.ts';
import { listInputs } from './ingest/inputs.ts';
import { readArticles } from './read-articles.ts';
import { UserError } from './user-error.ts';
import { prepareFolder } from './write/atomic.ts';
import { writeRun } from './write/outputs.ts';
import type { RunSummary } from './write/outputs.ts';

/** Called after each input, for progress: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

/** The whole program: the articles of the input folder become the tables of the output folder. @throws {UserError} before anything is written */
export async function run(config: Config, progress: Progress = () => undefined): Promise<RunSummary> {
  const started = new Date();
  await checkInput(config.input);
  await prepareFolder(config.output);
  const files = await listInputs(config.input);
  const outside = path.relative(config.input, config.output);
  const inputs = files.filter(
    ({ sourceFile }) => outside.startsWith('..') || outside === '' || !sourceFile.startsWith(`${outside}/`),
  );
  const rejected: Rejected[] = [];
  const outcomes = readArticles(inputs, (file) => ingest(file, config), config.articlesInFlight, config);
  async function* accepted() {
    let done = 0;
    for await (const outcome of outcomes) {
      progress(++done, inputs.length);
      if (isRejected(outcome as Rejected)) rejected.push(outcome as Rejected);
      else yield outcome as Exclude<typeof outcome, Rejected>;
    }
  }
  return writeRun(config, accepted(), rejected, started);
}

async function checkInput(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw new UserError(
    `Cannot find the input folder ${folder}${found === null ? '' : ' (it is a file)'}. Expected a folder of articles: make it, or name another with --input.`,
  );
}
