import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Piscina } from 'piscina';
import { load } from './ingest/ingest.ts';
import { hashOf } from './read-input.ts';
import type { InputReading, Task } from './read-input.ts';

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
  /** Never rejects: an input that ends its thread, takes too long or too much memory becomes rejected, and the thread is replaced. */
  readonly read: (task: Task) => Promise<InputReading>;
  readonly close: () => Promise<void>;
}

/** Threads run the built program, also when this file is run from its source. */
const WORKER = path.join(import.meta.dirname, '..', 'dist', 'worker.js');

/** Starts threads when the first input comes. Each has one input at a time, so that one that ends a thread costs itself alone. */
export function startThreads({ jobs, maxArticleSeconds, maxArticleMemory, worker = WORKER }: ThreadOptions): Threads {
  const count = jobs === 'auto' ? availableParallelism() : jobs;
  let pool: Piscina<Task, InputReading> | undefined;
  const start = (): Piscina<Task, InputReading> => {
    const threads = new Piscina<Task, InputReading>({
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
  return {
    jobs: count,
    read: async (task) => {
      pool ??= start();
      const started = performance.now();
      const limit = AbortSignal.timeout(maxArticleSeconds * 1000);
      try {
        return await pool.run(task, { signal: limit });
      } catch (error) {
        const ms = performance.now() - started;
        return lost(task, limit.aborted ? tooSlow(maxArticleSeconds) : reasonOf(error as Error, maxArticleMemory), ms);
      }
    },
    close: async () => {
      await pool?.destroy();
    },
  };
}

/** An input that came to nothing is remembered with its bytes, so that it costs its time once and not every night. */
function lost({ file, options }: Task, reason: string, ms: number): InputReading {
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
