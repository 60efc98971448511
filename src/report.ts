import type { Plan } from './plan.ts';
import type { Timed, WantedCounts } from './read-wanted.ts';
import { storedRejected, totalsOf } from './store/contents.ts';
import type { Database } from './store/database.ts';
import { version } from './version.ts';

/** What a run did, as run.json and `--log json` say it. The only output that holds times of day. */
export interface RunSummary {
  readonly whosaid: string;
  readonly node: string;
  readonly started: string;
  readonly finished: string;
  readonly duration_ms: number;
  /** A signal ended it before everything was read. */
  readonly stopped: boolean;
  readonly jobs: number;
  /** Articles in the tables. */
  readonly articles: number;
  /** Quotations in the tables. */
  readonly quotations: { readonly direct: number; readonly mixed: number; readonly indirect: number };
  readonly speakers: number;
  readonly stages: Stages;
  /** The files that took longest in this run, slowest first. */
  readonly slowest: readonly Timed[];
  /** Every input that gives no article, also from earlier runs. */
  readonly rejected: readonly { readonly source_file: string; readonly article_id: string; readonly reason: string }[];
  readonly tables: readonly string[];
}

/** How many inputs each stage of a run had to do with, and how long it took. */
interface Stages {
  readonly list: { readonly ms: number; readonly inputs: number; readonly unfinished: number; readonly gone: number };
  readonly read: {
    readonly ms: number;
    readonly unchanged: number;
    readonly read: number;
    readonly rejected: number;
    readonly quotations: number;
  };
  readonly write: { readonly ms: number; readonly articles: number; readonly removed: number };
}

export interface RunFacts {
  readonly plan: Plan;
  readonly read: WantedCounts;
  readonly files: readonly string[];
  readonly inputs: number;
  readonly jobs: number;
  readonly stopped: boolean;
}

export function summaryOf(
  store: Database,
  { plan, read, files, inputs, jobs, stopped }: RunFacts,
  { started, listed, done }: { readonly started: Date; readonly listed: number; readonly done: number },
): RunSummary {
  const { articles, direct, mixed, indirect, speakers, removed } = totalsOf(store);
  const finished = new Date();
  return {
    whosaid: version,
    node: process.version,
    started: started.toISOString(),
    finished: finished.toISOString(),
    duration_ms: finished.getTime() - started.getTime(),
    stopped,
    jobs,
    articles,
    quotations: { direct, mixed, indirect },
    speakers,
    stages: {
      list: { ms: listed - started.getTime(), inputs, unfinished: plan.unfinished, gone: plan.gone.length },
      read: {
        ms: done - listed,
        unchanged: plan.unchanged.length + read.confirmed,
        read: read.read,
        rejected: read.rejected,
        quotations: read.quotations,
      },
      write: { ms: finished.getTime() - done, articles, removed },
    },
    slowest: read.slowest,
    rejected: storedRejected(store).map(({ sourceFile, articleId, reason }) => ({
      source_file: sourceFile,
      article_id: articleId,
      reason,
    })),
    tables: files,
  };
}
