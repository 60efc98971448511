import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Config } from './config.ts';
import { sizeOf } from './ingest/inputs.ts';
import type { Wanted } from './plan.ts';
import { readArticles } from './read-articles.ts';
import { unpacked } from './read-input.ts';
import type { InputReading, PackedReading } from './read-input.ts';
import type { FileWriter } from './store/files.ts';
import type { Threads } from './threads.ts';

export interface WantedOptions {
  readonly config: Config;
  /** Digest of the settings and rules that the records depend on. */
  readonly settings: string;
  readonly threads: Threads;
  readonly stop?: AbortSignal | undefined;
  readonly progress?: ((done: number, all: number) => void) | undefined;
}

/** How long a file took. */
export interface Timed {
  readonly source_file: string;
  readonly ms: number;
}

/** What was done with the wanted files. */
export interface WantedCounts {
  read: number;
  rejected: number;
  /** Looked at, and found to have the known bytes. */
  confirmed: number;
  quotations: number;
  readonly slowest: Timed[];
}

/** How many files go into the store at once. Small, so that threads do not wait for it. */
const BATCH = 4;
const SLOWEST = 10;

type Write = (writer: FileWriter) => void;

/** Reads the wanted files on threads and hands what they give to `save`, some files at a time. */
export async function readWanted(
  wanted: readonly Wanted[],
  { config, settings, threads, stop, progress }: WantedOptions,
  save: (batch: readonly Write[]) => void,
): Promise<WantedCounts> {
  const counts: WantedCounts = { read: 0, rejected: 0, confirmed: 0, quotations: 0, slowest: [] };
  const read = (batch: readonly Wanted[]): Promise<PackedReading[]> =>
    threads.read({ tasks: batch.map(({ file, knownHash }) => ({ file, knownHash })), options: config });
  const bytesOf = ({ file }: Wanted): number => sizeOf(file);
  const flow = { jobs: threads.jobs, inFlight: config.articlesInFlight, bytesOf, stop };
  let batch: Write[] = [];
  let done = 0;
  for await (const { input, result } of readArticles(wanted, read, flow)) {
    const reading = unpacked(result);
    count(counts, input, reading);
    batch.push((writer) => {
      write(writer, input, reading, settings);
    });
    progress?.(++done, wanted.length);
    if (batch.length < BATCH) continue;
    // Saving holds this thread up: the others get their next files first.
    await nextTurn();
    save(batch);
    batch = [];
  }
  if (batch.length > 0) save(batch);
  return counts;
}

function write(
  writer: FileWriter,
  { file, known }: Wanted,
  { stamp, hash, outcome }: InputReading,
  settings: string,
): void {
  if (outcome !== null) writer.replace({ sourceFile: file.sourceFile, id: file.id, stamp, hash, settings, outcome });
  else if (known !== null) {
    writer.confirm(known.number, stamp);
    if (known.removed) writer.mark(known.number, false);
  }
}

function count(counts: WantedCounts, { file }: Wanted, { outcome, ms }: InputReading): void {
  if (outcome === null) {
    counts.confirmed++;
    return;
  }
  if ('reason' in outcome) counts.rejected++;
  else {
    counts.read++;
    counts.quotations += outcome.records.length;
  }
  const { slowest } = counts;
  if (slowest.length === SLOWEST && ms <= slowest.at(-1)!.ms) return;
  slowest.push({ source_file: file.sourceFile, ms: Math.round(ms) });
  slowest.sort((left, right) => right.ms - left.ms);
  slowest.splice(SLOWEST);
}
