import type { Rejected } from '../ingest/ingest.ts';
import type { QuoteRecord } from '../types.ts';
import type { Database, Statement } from './database.ts';
import { recordsIn, SELECT_QUOTES } from './quote-rows.ts';

/** A file whose words are in the store, as the tables need it. */
export interface StoredFile {
  readonly number: number;
  readonly source_file: string;
  readonly removed: number;
  /** The run that wrote it last. */
  readonly changed: number;
}

/** The files that hold articles, in the order of their paths by code point. */
export function storedFiles(store: Database): StoredFile[] {
  return store
    .prepare(
      `SELECT number, source_file, removed, changed FROM files
      WHERE number IN (SELECT file FROM articles) ORDER BY source_file`,
    )
    .all() as StoredFile[];
}

/** The most files whose quotations are at hand for another table. */
const AT_HAND = 256;

/**
 * Gives the quotations of files. Two tables that are written side by side ask for the same ones, which are read once, and kept for the
 * other table alone: what is kept longer than two collections V8 takes for lasting, and its heap grows.
 */
export class QuotesReader {
  readonly #select: Statement;
  readonly #isShared: boolean;
  readonly #atHand = new Map<number, readonly QuoteRecord[]>();

  constructor(store: Database, isShared: boolean) {
    this.#select = store.prepare(SELECT_QUOTES);
    this.#isShared = isShared;
  }

  read({ number, source_file: name, removed }: StoredFile): readonly QuoteRecord[] {
    const known = this.#atHand.get(number);
    if (known !== undefined) {
      this.#atHand.delete(number);
      return known;
    }
    const records = recordsIn((this.#select.get(number) as { quotations: string }).quotations, name, removed === 1);
    if (!this.#isShared) return records;
    if (this.#atHand.size === AT_HAND) this.#atHand.delete(this.#atHand.keys().next().value!);
    this.#atHand.set(number, records);
    return records;
  }
}

/** What quotes.json says of an article. */
export interface ArticleEntry {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly source_file: string;
  /** Whether its file is gone. */
  readonly removed: boolean;
  readonly quotes: number;
}

type ArticleRow = Omit<ArticleEntry, 'removed'> & { readonly number: number; readonly removed: number };

function entryOf({ id, title, outlet, published, url, source_file, removed, quotes }: ArticleRow): ArticleEntry {
  return { id, title, outlet, published, url, source_file, removed: removed === 1, quotes };
}

/** Rows that are read at once: between two of them the store may be written to. */
const PAGE = 1000;

/** The articles in the order of their files. */
export function* storedArticles(store: Database): Generator<ArticleEntry> {
  const select = store.prepare(
    `SELECT a.number, a.id, title, outlet, published, url, source_file, removed, direct + mixed + indirect AS quotes
    FROM files f JOIN articles a ON a.file = f.number WHERE (source_file, a.number) > (?, ?)
    ORDER BY source_file, a.number LIMIT ${String(PAGE)}`,
  );
  for (let last: ArticleRow | undefined, rows: ArticleRow[] = []; ;) {
    rows = select.all(last?.source_file ?? '', last?.number ?? 0) as ArticleRow[];
    for (const row of rows) yield entryOf(row);
    last = rows.at(-1);
    if (rows.length < PAGE) return;
  }
}

/** What quotes.json says of a speaker. */
export interface SpeakerEntry {
  readonly name: string;
  readonly kind: string;
  readonly titles: string[];
  readonly affiliations: string[];
  readonly quotes: number;
}

interface SpeakerRow {
  readonly name: string;
  readonly kind: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly quotes: number;
}

/** The speakers by name, then kind. */
export function* storedSpeakers(store: Database): Generator<SpeakerEntry> {
  const select = store.prepare(
    `SELECT speaker AS name, speaker_kind AS kind, speaker_title AS title, speaker_affiliation AS affiliation, count(*) AS quotes
    FROM quotes WHERE speaker IN (SELECT DISTINCT speaker FROM quotes WHERE speaker > ? ORDER BY 1 LIMIT ${String(PAGE)})
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  );
  for (let last = ''; ;) {
    const rows = select.all(last) as SpeakerRow[];
    if (rows.length === 0) return;
    yield* speakersIn(rows);
    last = rows.at(-1)!.name;
  }
}

/** Rows of one name and kind are one speaker. */
function* speakersIn(rows: readonly SpeakerRow[]): Generator<SpeakerEntry> {
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const { name, kind } = rows[from]!;
    while (to < rows.length && rows[to]!.name === name && rows[to]!.kind === kind) to++;
    const own = rows.slice(from, to);
    yield {
      name,
      kind,
      titles: distinct(own.map(({ title }) => title)),
      affiliations: distinct(own.map(({ affiliation }) => affiliation)),
      quotes: own.reduce((sum, { quotes }) => sum + quotes, 0),
    };
  }
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Everything that was rejected, in the order of the files. */
export function storedRejected(store: Database): Rejected[] {
  return store
    .prepare(
      `SELECT source_file AS sourceFile, article_id AS articleId, reason
      FROM rejected r JOIN files f ON r.file = f.number ORDER BY source_file`,
    )
    .all() as Rejected[];
}

/** What the store holds, in numbers. */
export interface Totals {
  readonly articles: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  readonly speakers: number;
  readonly removed: number;
}

export function totalsOf(store: Database): Totals {
  return store
    .prepare(
      `SELECT count(*) AS articles, coalesce(sum(direct), 0) AS direct, coalesce(sum(mixed), 0) AS mixed,
      coalesce(sum(indirect), 0) AS indirect, (SELECT count(*) FROM speakers) AS speakers,
      (SELECT count(*) FROM files WHERE removed = 1) AS removed FROM articles`,
    )
    .get() as Totals;
}
