import { clean } from './clean/clean.ts';
import { readArticle } from './read-article.ts';
import type { Act, QuoteRecord } from './types.ts';

export type { Act, QuoteRecord, QuotationType, Span, SpeakerKind } from './types.ts';

/** What is known about a text beside its words. */
export interface ExtractOptions {
  /** Goes into `article_id`; default `text`. */
  readonly id?: string;
  /** ISO date against which days in the text are resolved, where the text gives no date of its own. */
  readonly published?: string;
  /** What somebody must do to be quoted without marks; default speech and writing. */
  readonly acts?: readonly Act[];
}

/**
 * The quotations of one news article: who said what, with exact places.
 * @param text the article; every offset of the result counts its UTF-16 code units, half-open
 * @throws {Error} only on a fault of whosaid itself
 */
export function extractQuotations(
  text: string,
  { id = 'text', published, acts = ['speech', 'writing'] }: ExtractOptions = {},
): readonly QuoteRecord[] {
  const article = clean({ id, sourceFile: id, text });
  const reading = readArticle({ ...article, published: article.published ?? published ?? null }, acts);
  if ('error' in reading) throw new Error(reading.error);
  return reading.records.filter(({ act }) => acts.includes(act));
}
