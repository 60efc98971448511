import type { Rejected } from '../ingest/ingest.ts';
import { hashOf } from '../read-input.ts';
import type { Outcome } from '../read-raw.ts';
import type { Database, Statement } from './database.ts';
import { cellsOf, INSERT_QUOTE } from './quote-rows.ts';

/** What the store knows of an input file. */
export interface KnownFile {
  readonly number: number;
  readonly id: string;
  /** Size and times when it was read; empty where they cannot vouch for its bytes. */
  readonly stamp: string;
  /** SHA-256 of its bytes; null where they could not be read. */
  readonly hash: string | null;
  /** Digest of the settings and rules it was read with. */
  readonly settings: string;
  readonly removed: boolean;
  readonly isRejected: boolean;
}

/** A file that was read. */
export interface ReadFile {
  readonly sourceFile: string;
  readonly id: string;
  readonly stamp: string;
  readonly hash: string | null;
  readonly settings: string;
  readonly outcome: Outcome;
}

/** The files that the store knows, by their path below the input folder. */
export function knownFiles(store: Database): Map<string, KnownFile> {
  const rows = store
    .prepare(
      `SELECT number, source_file, id, stamp, hash, settings, removed, number IN (SELECT file FROM rejected) AS isRejected
      FROM files`,
    )
    .all() as (Omit<KnownFile, 'removed' | 'isRejected'> &
    Record<'removed' | 'isRejected', number> & { source_file: string })[];
  return new Map(
    rows.map(({ source_file: name, removed, isRejected, ...file }) => [
      name,
      { ...file, removed: removed === 1, isRejected: isRejected === 1 },
    ]),
  );
}

/** Writes what files gave into the store; call its functions within a transaction. */
export class FileWriter {
  readonly #store: Database;
  readonly #run: number;
  readonly #statements = new Map<string, Statement>();

  constructor(store: Database, run: number) {
    this.#store = store;
    this.#run = run;
  }

  /** Replaces all that the store has of a file. */
  replace({ sourceFile, id, stamp, hash, settings, outcome }: ReadFile): void {
    this.#do('DELETE FROM files WHERE source_file = ?', [sourceFile]);
    const file = this.#do(
      'INSERT INTO files (source_file, id, stamp, hash, settings, changed) VALUES (?, ?, ?, ?, ?, ?)',
      [sourceFile, id, stamp, hash, settings, this.#run],
    );
    if ('reason' in outcome)
      this.#do('INSERT INTO rejected (file, article_id, reason) VALUES (?, ?, ?)', [
        file,
        outcome.articleId,
        outcome.reason,
      ]);
    else this.#addArticle(file, outcome);
  }

  #addArticle(file: number, { article, records }: Exclude<Outcome, Rejected>): void {
    const counts = { direct: 0, mixed: 0, indirect: 0 };
    for (const { type } of records) counts[type]++;
    const number = this.#do(
      `INSERT INTO articles (file, id, title, outlet, published, url, byline, direct, mixed, indirect, content_hash, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        file, article.id, article.title, article.outlet, article.published, article.url, article.byline,
        counts.direct, counts.mixed, counts.indirect, hashOf(Buffer.from(article.text)), article.text,
      ], // prettier-ignore
    );
    for (const record of records) this.#do(INSERT_QUOTE, [number, ...cellsOf(record)]);
    this.#do(
      'INSERT INTO quotes_text (rowid, quote, speaker) SELECT number, quote, speaker FROM quotes WHERE article = ?',
      [number],
    );
  }

  /** The file has the bytes that the store knows, and this size and these times now. */
  confirm(number: number, stamp: string): void {
    this.#do('UPDATE files SET stamp = ? WHERE number = ?', [stamp, number]);
  }

  /** The file is gone (or there again): its words stay, marked (or not). */
  mark(number: number, isRemoved: boolean): void {
    this.#do('UPDATE files SET removed = ?, changed = ? WHERE number = ?', [Number(isRemoved), this.#run, number]);
  }

  /** The file is gone: its words stay, marked, or go. That it was rejected is of no interest any more. */
  remove({ number, removed, isRejected }: KnownFile, what: 'keep' | 'drop'): void {
    if (what === 'drop' || isRejected) this.#do('DELETE FROM files WHERE number = ?', [number]);
    else if (!removed) this.mark(number, true);
  }

  #do(sql: string, values: readonly (string | number | null)[]): number {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#store.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return Number(statement.run(...values).lastInsertRowid);
  }
}
