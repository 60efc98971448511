import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import { load } from './ingest/ingest.ts';
import { hashOf, packed } from './read-input.ts';
import type { Batch, InputReading, PackedReading } from './read-input.ts';

export interface ThreadOptions {
  readonly jobs: 'auto' | number;
  readonly maxArticleSeconds: number;
  /** Megabytes. */
  readonly maxArticleMemory: number;
  /** File of the code that a thread runs. */
  readonly worker?: string | undefined;
}

/** Threads that read inputs. */
export interface Threads {
  readonly jobs: number;
  /**
   * Never rejects: an input that ends its thread, takes too long or too much memory becomes rejected, and the thread is replaced.
   * The others that it was to be read with are then read one by one.
   */
  readonly read: (batch: Batch) => Promise<PackedReading[]>;
  readonly close: () => Promise<void>;
}

/** Threads run the built program, also when this file is run from its source. */
const WORKER = path.join(import.meta.dirname, '..', 'dist', 'worker.js');

/** Starts threads when the first inputs come. */
export function startThreads({ jobs, maxArticleSeconds, maxArticleMemory, worker = WORKER }: ThreadOptions): Threads {
  const count = jobs === 'auto' ? availableParallelism() : jobs;
  let pool: Piscina<Batch, PackedReading[]> | undefined;
  const start = (): Piscina<Batch, PackedReading[]> => {
    const threads = new Piscina<Batch, PackedReading[]>({
      filename: worker,
      minThreads: 0,
      maxThreads: count,
      idleTimeout: 60_000,
      resourceLimits: { maxOldGenerationSizeMb: maxArticleMemory },
    });
    // What befalls an input comes back from run(); this is only the last word of a thread that was ended.
    threads.on('error', () => undefined);
    return threads;
  };
  const read = async (batch: Batch): Promise<PackedReading[]> => {
    pool ??= start();
    const started = performance.now();
    const limit = AbortSignal.timeout(maxArticleSeconds * 1000);
    try {
      return await pool.run(batch, { signal: limit });
    } catch (error) {
      if (batch.tasks.length > 1) return oneByOne(batch, read);
      const ms = performance.now() - started;
      const reason = limit.aborted ? tooSlow(maxArticleSeconds) : reasonOf(error as Error, maxArticleMemory);
      return [packed(lost(batch, reason, ms))];
    }
  };
  return {
    jobs: count,
    read,
    close: async () => {
      await pool?.destroy();
    },
  };
}

/** So that an input that ends a thread costs itself alone. */
async function oneByOne({ tasks, options }: Batch, read: Threads['read']): Promise<PackedReading[]> {
  const readings: PackedReading[] = [];
  for (const task of tasks) readings.push(...(await read({ tasks: [task], options })));
  return readings;
}

/** An input that came to nothing is remembered with its bytes, so that it costs its time once and not every night. */
function lost({ tasks, options }: Batch, reason: string, ms: number): InputReading {
  const { file } = tasks[0]!;
  const { content, stamp } = load(file, options);
  const hash = 'reason' in content ? null : hashOf(content);
  return { stamp, hash, ms, outcome: { sourceFile: file.sourceFile, articleId: file.id, reason } };
}

function tooSlow(seconds: number): string {
  return `took longer than ${String(seconds)} s to read. Split it, or raise maxArticleSeconds in the configuration`;
}

function reasonOf({ message, code }: NodeJS.ErrnoException, megabytes: number): string {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `needs more than ${String(megabytes)} MB of memory to read. Split it, or raise maxArticleMemory in the configuration`
    : `ended the thread that read it (${message}). This is a fault of whosaid: please report it with the article`;
}
