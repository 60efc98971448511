import type { Article, QuoteRecord, Span } from '../types.ts';

type Ranges = readonly (readonly [number, number])[];

export function rangesOf(spans: readonly Span[]): Ranges {
  return spans.map(({ start, end }) => [start, end]);
}

function optional(span: Span | null): Ranges {
  return span === null ? [] : rangesOf([span]);
}

/** A quotation as quotes.json holds it: its row, and its spans as `[start, end]` lists. Without a rest of the row, which would take V8 three times as long. */
export function quoteJson(row: QuoteRecord): unknown {
  const { content, cue_span: cue, source_span: source } = row;
  return { ...row, content: rangesOf(content), cue_span: optional(cue), source_span: optional(source) };
}

/** Quotations as quotes.json lists them, one a line, with commas between them. */
export function quoteLines(records: readonly QuoteRecord[]): string {
  return records.map((record) => `\n${JSON.stringify(quoteJson(record))}`).join(',');
}

/** A line of `extract`'s JSON Lines. */
export function articleLine(article: Article, records: readonly QuoteRecord[]): string {
  const { title, outlet, published, url } = article;
  const quotations = records.map((record) => ({
    type: record.type,
    content: rangesOf(record.content),
    cue: optional(record.cue_span),
    source: optional(record.source_span),
    speaker: record.speaker,
    kind: record.speaker_kind,
    title: record.speaker_title,
    affiliation: record.speaker_affiliation,
    medium: record.medium,
    addressee: record.addressee,
    said_on: record.said_on,
    resolved_by: record.resolved_by,
    rule: record.rule,
    confidence: record.confidence,
    notes: record.notes,
    act: record.act,
  }));
  return `${JSON.stringify({ id: article.id, title, outlet, published, url, quotations })}\n`;
}

/** What stands before the quotations of quotes.json. */
export function jsonHead(head: unknown): string {
  return `{\n"$schema": "./quotes.schema.json",\n"whosaid": ${JSON.stringify(head)},\n"quotes": [`;
}

/** What stands after them. */
export function* jsonTail(articles: Iterable<unknown>, speakers: Iterable<unknown>): Generator<string> {
  yield '\n],\n"articles": [';
  yield* jsonLines(articles);
  yield '\n],\n"speakers": [';
  yield* jsonLines(speakers);
  yield '\n],\n"families": []\n}\n';
}

/** Items of a list, one a line, with commas between them; pieces of some size, since each costs a turn of the stream. */
function* jsonLines(items: Iterable<unknown>): Generator<string> {
  let piece = '';
  let first = true;
  for (const item of items) {
    piece += `${first ? '' : ','}\n${JSON.stringify(item)}`;
    first = false;
    if (piece.length < 65_536) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
