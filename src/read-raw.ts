import { clean } from './clean/clean.ts';
import type { Rejected } from './ingest/ingest.ts';
import { readingSteps } from './read-article.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Act, Article, QuoteRecord, RawArticle } from './types.ts';

/** Settings that change what an article gives. */
export interface ReadingOptions {
  /** Quotations whose confidence is lower are left out. */
  readonly minConfidence?: number;
  /** Quotations of other acts are left out; all are kept without it. */
  readonly detect?: { readonly acts: readonly Act[] };
  /** ISO date taken for the day of publication of an article that gives none. */
  readonly assumedPublished?: string | undefined;
}

/** Whether a quotation is among those that the settings ask for. */
export function isWanted({ confidence, act }: QuoteRecord, { minConfidence = 0, detect }: ReadingOptions): boolean {
  return confidence >= minConfidence && (detect === undefined || detect.acts.includes(act));
}

/** An article that was read with its records, or one that was rejected. */
export type Outcome = { readonly article: Article; readonly records: readonly QuoteRecord[] } | Rejected;

/** Cleans and reads an article. What fails becomes rejected with the reason. */
export function readRaw(raw: RawArticle, options: ReadingOptions): Outcome {
  return finish(rawSteps(raw, options));
}

/** The same, in steps. */
export function* rawSteps(raw: RawArticle, options: ReadingOptions): Steps<Outcome> {
  try {
    const cleaned = clean(raw);
    const article = { ...cleaned, published: cleaned.published ?? options.assumedPublished ?? null };
    yield;
    const reading = yield* readingSteps(article, options.detect?.acts);
    if ('error' in reading) return { sourceFile: raw.sourceFile, articleId: raw.id, reason: reading.error };
    return { article, records: reading.records.filter((record) => isWanted(record, options)) };
  } catch (error) {
    return {
      sourceFile: raw.sourceFile,
      articleId: raw.id,
      reason: `could not be read (${(error as Error).message}). This is a fault of whosaid: please report it with the article`,
    };
  }
}
