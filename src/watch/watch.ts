import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { RunSummary } from '../report.ts';
import { run } from '../run.ts';
import { COMPLETE_MS, watchFolder } from './changes.ts';
import type { Changes } from './changes.ts';

/** After the last change of a burst, so long is waited for the next. */
const QUIET_MS = 300;
/** A sign of life in the log, and a look at the folder in case that a change went unnoticed. */
const HEARTBEAT_MS = 60_000;
/** How long until a run that failed is tried again, at first; twice as long each time after, up to a heartbeat. */
const RETRY_MS = 1_000;

export interface WatchOptions {
  readonly stop: AbortSignal;
  readonly log: Log;
  /** Milliseconds; for tests. */
  readonly heartbeatMs?: number;
}

/**
 * Runs once and again whenever something changes in the input folder, until it is stopped. The events only say that there is something
 * to do; what, each run finds out for itself by looking at the folder, so that no missed or doubled event can lose an article.
 */
export async function watchInput(
  config: Config,
  { stop, log, heartbeatMs = HEARTBEAT_MS }: WatchOptions,
): Promise<void> {
  const bell = new Bell();
  stop.addEventListener('abort', () => {
    bell.ring();
  });
  let changes: Changes | null = null;
  let seen: number | null = null;
  let last: RunSummary | null = null;
  let failures = 0;
  while (!stop.aborted) {
    const inode = await inodeOf(config.input);
    if (inode !== seen) {
      await changes?.close();
      changes = inode === null ? null : await watchFolder(config.input, config.output, () => { bell.ring(); }, warnOf(log)); // prettier-ignore
      seen = inode;
    }
    bell.reset();
    const summary = await batch(config, stop, log);
    failures = summary === null ? failures + 1 : 0;
    last = summary ?? last;
    const soon = summary === null ? RETRY_MS * 2 ** (failures - 1) : COMPLETE_MS;
    const isDone = summary?.stages.list.unfinished === 0;
    const isDue = await bell.heard(isDone ? heartbeatMs : Math.min(soon, heartbeatMs));
    if (isDue) await wait(QUIET_MS);
    else if (isDone) log.info(`watching ${config.input}`, heartbeatOf(last));
  }
  await changes?.close();
}

/** One run; null where it failed. Whatever is wrong with it, a later one may do: the folder may be back, the disk empty again. */
async function batch(config: Config, stop: AbortSignal, log: Log): Promise<RunSummary | null> {
  try {
    const summary = await run(config, { stop, settleMs: COMPLETE_MS, warn: log.warn });
    const { read, list } = summary.stages;
    if (read.read + read.rejected + list.gone > 0) log.info(newsOf(summary), summary);
    return summary;
  } catch (error) {
    log.warn((error as Error).message);
    return null;
  }
}

/** Tells the inode of a folder, by which a new one of the same name is known; null where there is none. */
async function inodeOf(folder: string): Promise<number | null> {
  const found = await stat(folder).catch(() => null);
  return found?.isDirectory() === true ? found.ino : null;
}

function warnOf(log: Log): (error: Error) => void {
  return ({ message }) => {
    log.warn(`something cannot be watched and is looked at every minute instead: ${message}`);
  };
}

function newsOf({ articles, stages: { read, list } }: RunSummary): string {
  return `${String(read.read)} read, ${String(read.rejected)} rejected, ${String(list.gone)} gone; ${String(articles)} articles in all`;
}

function heartbeatOf(last: RunSummary | null): object {
  return {
    articles: last?.articles ?? null,
    last_run: last?.finished ?? null,
    rejected: last?.rejected.length ?? null,
  };
}

/** Rings for whoever waits, or for the next who does. */
class Bell {
  #rung = false;
  #wake: () => void = () => undefined;

  ring(): void {
    this.#rung = true;
    this.#wake();
  }

  reset(): void {
    this.#rung = false;
  }

  /** Whether it rang before the time was over. */
  async heard(ms: number): Promise<boolean> {
    if (this.#rung) return true;
    const timeout = new AbortController();
    const rang = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    await Promise.race([rang, wait(ms, undefined, { signal: timeout.signal }).catch(() => undefined)]);
    timeout.abort();
    return this.#rung;
  }
}
