import PQueue from 'p-queue';
import { clean } from './clean/clean.ts';
import { isRejected } from './ingest/ingest.ts';
import type { Rejected } from './ingest/ingest.ts';
import { readArticle } from './read-article.ts';
import type { Article, QuoteRecord, RawArticle } from './types.ts';

/** Settings that change what an article gives. */
export interface ReadingOptions {
  /** Quotations whose confidence is lower are left out. */
  readonly minConfidence?: number;
  /** ISO date taken for the day of publication of an article that gives none. */
  readonly assumedPublished?: string | undefined;
}

/** An article that was read with its records, or one that was rejected. */
export type Outcome = { readonly article: Article; readonly records: readonly QuoteRecord[] } | Rejected;

/**
 * Ingests and reads inputs, in the order in which they come. At most `inFlight` are held at a time, so that memory does not
 * grow with their number. What fails becomes rejected with the reason, and the rest goes on.
 */
export async function* readArticles<T>(
  inputs: Iterable<T>,
  ingest: (input: T) => Promise<RawArticle | Rejected>,
  inFlight: number,
  options: ReadingOptions,
): AsyncGenerator<Outcome> {
  const queue = new PQueue({ concurrency: inFlight });
  const waiting: Promise<Outcome>[] = [];
  for (const input of inputs) {
    waiting.push(queue.add(async () => read(await ingest(input), options)));
    if (waiting.length >= inFlight) yield (await waiting.shift())!;
  }
  for (const outcome of waiting) yield await outcome;
}

function read(raw: RawArticle | Rejected, options: ReadingOptions): Outcome {
  if (isRejected(raw)) return raw;
  try {
    const article = clean(raw);
    const reading = readArticle({ ...article, published: article.published ?? options.assumedPublished ?? null });
    if ('error' in reading) return { sourceFile: raw.sourceFile, articleId: raw.id, reason: reading.error };
    return { article, records: reading.records.filter(({ confidence }) => confidence >= (options.minConfidence ?? 0)) };
  } catch (error) {
    return {
      sourceFile: raw.sourceFile,
      articleId: raw.id,
      reason: `could not be read (${(error as Error).message}). This is a fault of whosaid: please report it with the article`,
    };
  }
}
