import type { Article, QuoteRecord, Span } from '../types.ts';

type Ranges = readonly (readonly [number, number])[];

export function rangesOf(spans: readonly Span[]): Ranges {
  return spans.map(({ start, end }) => [start, end]);
}

function optional(span: Span | null): Ranges {
  return span === null ? [] : rangesOf([span]);
}

/** A quotation as quotes.json holds it: its row, and its spans as `[start, end]` lists. */
export function quoteJson({ content, cue_span: cue, source_span: source, ...row }: QuoteRecord): unknown {
  return { ...row, content: rangesOf(content), cue_span: optional(cue), source_span: optional(source) };
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
  }));
  return `${JSON.stringify({ id: article.id, title, outlet, published, url, quotations })}\n`;
}

/** What quotes.json says of an article. */
export type ArticleEntry = Pick<Article, 'id' | 'title' | 'outlet' | 'published' | 'url'> & {
  readonly source_file: string;
  readonly quotes: number;
};

export function articleEntry({ id, title, outlet, published, url, sourceFile }: Article, quotes: number): ArticleEntry {
  return { id, title, outlet, published, url, source_file: sourceFile, quotes };
}

/** Counts the speakers of a run. */
export class SpeakerIndex {
  readonly #speakers = new Map<
    string,
    { name: string; kind: string; titles: Set<string>; affiliations: Set<string>; quotes: number }
  >();

  add({ speaker, speaker_kind: kind, speaker_title: title, speaker_affiliation: affiliation }: QuoteRecord): void {
    if (speaker === null) return;
    const key = `${kind}\n${speaker}`;
    const entry = this.#speakers.get(key) ?? {
      name: speaker,
      kind,
      titles: new Set<string>(),
      affiliations: new Set<string>(),
      quotes: 0,
    };
    if (title !== null) entry.titles.add(title);
    if (affiliation !== null) entry.affiliations.add(affiliation);
    entry.quotes++;
    this.#speakers.set(key, entry);
  }

  get size(): number {
    return this.#speakers.size;
  }

  /** By name, then kind. */
  list(): unknown[] {
    const sorted = [...this.#speakers.values()].sort((a, b) =>
      a.name === b.name ? (a.kind < b.kind ? -1 : 1) : a.name < b.name ? -1 : 1,
    );
    return sorted.map((entry) => ({ ...entry, titles: [...entry.titles], affiliations: [...entry.affiliations] }));
  }
}

/** The text of quotes.json in pieces, one quotation a line. */
export async function* quotesJson(
  head: unknown,
  articles: () => Iterable<ArticleEntry>,
  speakers: () => Iterable<unknown>,
  quotes: AsyncIterable<unknown>,
): AsyncGenerator<string> {
  yield `{\n"$schema": "./quotes.schema.json",\n"whosaid": ${JSON.stringify(head)},\n"quotes": [`;
  yield* lines(quotes);
  yield '\n],\n"articles": [';
  yield* lines(articles());
  yield '\n],\n"speakers": [';
  yield* lines(speakers());
  yield '\n],\n"families": []\n}\n';
}

async function* lines(items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<string> {
  let first = true;
  for await (const item of items) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`;
    first = false;
  }
}
