import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { Transform } from 'node:stream';
import { rm, readdir } from 'node:fs/promises';
import type { Config } from '../config.ts';
import type { Rejected } from '../ingest/ingest.ts';
import type { Article, QuoteRecord } from '../types.ts';
import { version } from '../version.ts';
import { writeWhole } from './atomic.ts';
import { csvOf, header, numbered, ROWS_PER_FILE, rowOf } from './csv.ts';
import { articleEntry, quoteJson, quotesJson, SpeakerIndex } from './json.ts';
import type { ArticleEntry } from './json.ts';

/** What a run did. */
export interface RunSummary {
  readonly articles: number;
  readonly quotations: Readonly<Record<QuoteRecord['type'], number>>;
  readonly speakers: number;
  readonly rejected: readonly Rejected[];
  readonly files: readonly string[];
}

interface ReadOutcome {
  readonly article: Article;
  readonly records: readonly QuoteRecord[];
}

/** Writes the tables of a run from a stream of what was read; `rejected` fills up while it is consumed. */
export async function writeRun(
  config: Config,
  outcomes: AsyncIterable<ReadOutcome>,
  rejected: readonly Rejected[],
  started: Date,
): Promise<RunSummary> {
  const entries: ArticleEntry[] = [];
  const speakers = new SpeakerIndex();
  const quotations = { direct: 0, mixed: 0, indirect: 0 };
  const tables = tablesOf(config, entries, speakers);
  try {
    for await (const { article, records } of outcomes) {
      entries.push(articleEntry(article, records.length));
      for (const record of records) {
        quotations[record.type]++;
        speakers.add(record);
        await Promise.all(tables.map((table) => table.add(record)));
      }
    }
  } catch (error) {
    for (const table of tables) table.fail(error as Error);
    await Promise.allSettled(tables.map((table) => table.done()));
    throw error;
  }
  const files = (await Promise.all(tables.map((table) => table.done()))).flat();
  const rows = rejected.map(({ sourceFile, articleId, reason }) => [sourceFile, articleId, reason]);
  await writeWhole(
    path.join(config.output, 'rejected.csv'),
    rows,
    csvOf(['source_file', 'article_id', 'reason'], config.csv.escapeFormulas),
  );
  const summary = { articles: entries.length, quotations, speakers: speakers.size, rejected, files };
  await writeWhole(path.join(config.output, 'run.json'), [runJson(summary, started)]);
  return summary;
}

/** A table that takes records one by one and appears whole at the end. */
interface Table {
  readonly add: (record: QuoteRecord) => Promise<void>;
  readonly done: () => Promise<string[]>;
  readonly fail: (error: Error) => void;
}

function tablesOf(config: Config, entries: readonly ArticleEntry[], speakers: SpeakerIndex): Table[] {
  return config.formats.map((format) => (format === 'csv' ? csvTable(config) : jsonTable(config, entries, speakers)));
}

function csvTable(config: Config): Table {
  const main = path.join(config.output, 'quotes.csv');
  const parts: { sink: Sink; file: string }[] = [];
  const next = (): { sink: Sink; file: string } => {
    const file = numbered(main, parts.length + 1);
    const part = { file, sink: sinkTo(file, csvOf(header, config.csv.escapeFormulas)) };
    parts.push(part);
    return part;
  };
  let part = next();
  let rows = 0;
  return {
    add: async (record) => {
      if (rows++ === ROWS_PER_FILE * parts.length) {
        await part.sink.end();
        part = next();
      }
      await part.sink.write(rowOf(record));
    },
    fail: (error) => {
      part.sink.fail(error);
    },
    done: async () => {
      await part.sink.end();
      await removeOldParts(config.output, parts.length);
      return parts.map(({ file }) => file);
    },
  };
}

/** Parts of a longer table of an earlier run. */
async function removeOldParts(folder: string, parts: number): Promise<void> {
  for (const name of await readdir(folder))
    if (Number(/^quotes-(\d+)\.csv$/.exec(name)?.[1] ?? 0) > parts) await rm(path.join(folder, name));
}

function jsonTable(config: Config, entries: readonly ArticleEntry[], speakers: SpeakerIndex): Table {
  const file = path.join(config.output, 'quotes.json');
  const quotes = new PassThrough({ objectMode: true });
  const { minConfidence, assumedPublished = null } = config;
  const head = { version, config: { minConfidence, assumedPublished } };
  const written = writeWhole(
    file,
    quotesJson(
      head,
      () => entries,
      () => speakers.list(),
      quotes,
    ),
  );
  written.catch(() => undefined);
  return {
    add: async (record) => {
      if (!quotes.write(quoteJson(record))) await Promise.race([once(quotes, 'drain'), written]);
    },
    fail: (error) => {
      quotes.destroy(error);
    },
    done: async () => {
      quotes.end();
      await written;
      return [file];
    },
  };
}

interface Sink {
  readonly write: (chunk: unknown) => Promise<void>;
  readonly end: () => Promise<void>;
  readonly fail: (error: Error) => void;
}

/** A stream into a file that appears whole when it ends. */
function sinkTo(file: string, transform: Transform): Sink {
  const input = new PassThrough({ objectMode: true });
  const written = writeWhole(file, input, transform);
  written.catch(() => undefined);
  return {
    write: async (chunk) => {
      if (!input.write(chunk)) await Promise.race([once(input, 'drain'), written]);
    },
    end: async () => {
      input.end();
      await written;
    },
    fail: (error) => {
      input.destroy(error);
    },
  };
}

/** The only output that holds times of day. */
function runJson({ articles, quotations, speakers, rejected }: RunSummary, started: Date): string {
  const finished = new Date();
  const run = {
    whosaid: version,
    node: process.version,
    started: started.toISOString(),
    finished: finished.toISOString(),
    duration_ms: finished.getTime() - started.getTime(),
    articles,
    quotations,
    speakers,
    rejected: rejected.map(({ sourceFile, articleId, reason }) => ({
      source_file: sourceFile,
      article_id: articleId,
      reason,
    })),
  };
  return `${JSON.stringify(run, null, 2)}\n`;
}
