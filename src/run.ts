import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config.ts';
import { fingerprintOf } from './fingerprint.ts';
import { listInputs } from './ingest/inputs.ts';
import type { InputFile } from './ingest/inputs.ts';
import { planOf } from './plan.ts';
import { readWanted } from './read-wanted.ts';
import { summaryOf } from './report.ts';
import type { RunSummary } from './report.ts';
import type { Database } from './store/database.ts';
import { FileWriter, knownFiles } from './store/files.ts';
import { takeLock } from './store/lock.ts';
import type { Lock } from './store/lock.ts';
import { openStore } from './store/open.ts';
import { startThreads } from './threads.ts';
import type { ThreadOptions } from './threads.ts';
import { UserError } from './user-error.ts';
import { prepareFolder, removeTemporary, writeWhole } from './write/atomic.ts';
import { explainWriting } from './write/failures.ts';
import { writeTables } from './write/tables.ts';

export interface RunOptions {
  /** Read everything again. */
  readonly force?: boolean | undefined;
  /** Files that were changed less than this many milliseconds ago are left for the next run. */
  readonly settleMs?: number;
  /** Once it is aborted, what was begun is finished and written, and no more is begun. */
  readonly stop?: AbortSignal;
  /** Called after each input that is looked at, for progress: how many are done, of how many. */
  readonly progress?: (done: number, all: number) => void;
  /** Told of what a person may want to know. */
  readonly warn?: (words: string) => void;
  readonly worker?: ThreadOptions['worker'];
}

/**
 * The whole program: what is new or changed in the input folder goes into the store, and the tables of the output folder are
 * written from it. @throws {UserError} before anything is written; what a failure later leaves, the next run goes on from
 */
export async function run(config: Config, options: RunOptions = {}): Promise<RunSummary> {
  const started = new Date();
  await checkInput(config.input);
  await prepareFolder(config.output);
  try {
    return await runOn(config, options, started);
  } catch (error) {
    throw explainWriting(error, config.output);
  }
}

async function runOn(config: Config, options: RunOptions, started: Date): Promise<RunSummary> {
  const store = openStore(config.output);
  try {
    const lock = takeLock(store, options.warn ?? (() => undefined));
    let summary: RunSummary | null = null;
    try {
      summary = await runLocked(config, options, store, lock, started);
      await writeWhole(path.join(config.output, 'run.json'), [`${JSON.stringify(summary, null, 2)}\n`]);
      return summary;
    } finally {
      lock.release(summary);
    }
  } finally {
    store.close();
  }
}

async function runLocked(
  config: Config,
  options: RunOptions,
  store: Database,
  lock: Lock,
  started: Date,
): Promise<RunSummary> {
  const { stop, force, settleMs } = options;
  await removeTemporary(config.output);
  const settings = fingerprintOf(config);
  const inputs = await inputsOf(config);
  const plan = planOf(inputs, knownFiles(store), { settings, force, settleMs });
  const listed = Date.now();
  const writer = new FileWriter(store, lock.run);
  lock.write(() => {
    for (const file of plan.unchanged) if (file.removed) writer.mark(file.number, false);
    for (const file of plan.gone) writer.remove(file, config.removed);
  });
  const threads = startThreads({ ...config, worker: options.worker });
  const read = await readWanted(
    plan.wanted,
    { config, settings, threads, stop, progress: options.progress },
    (batch) => {
      lock.write(() => {
        for (const write of batch) write(writer);
      });
    },
  ).finally(() => threads.close());
  const done = Date.now();
  const files = await writeTables(config, store, lock);
  return summaryOf(
    store,
    { plan, read, files, inputs: inputs.length, jobs: threads.jobs, stopped: stop?.aborted === true },
    { started, listed, done },
  );
}

/** The inputs, without what whosaid itself writes where the output folder lies in the input folder. */
export async function inputsOf({ input, output }: Pick<Config, 'input' | 'output'>): Promise<InputFile[]> {
  const files = await listInputs(input);
  const outside = path.relative(input, output).split(path.sep).join('/');
  return outside === '' || outside.startsWith('..')
    ? files
    : files.filter(({ sourceFile }) => !sourceFile.startsWith(`${outside}/`));
}

/** @throws {UserError} when there is no input folder */
export async function checkInput(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw new UserError(
    `Cannot find the input folder ${folder}${found === null ? '' : ' (it is a file)'}. Expected a folder of articles: make it, or name another with --input.`,
  );
}
