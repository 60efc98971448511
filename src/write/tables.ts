import path from 'node:path';
import { readdir, rm } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { tablesFingerprint } from '../fingerprint.ts';
import { QuotesReader, storedArticles, storedFiles, storedRejected, storedSpeakers } from '../store/contents.ts';
import type { StoredFile } from '../store/contents.ts';
import type { Database } from '../store/database.ts';
import { contentOf, lastExport, saveExport } from '../store/exports.ts';
import type { Export, Place } from '../store/exports.ts';
import type { Lock } from '../store/lock.ts';
import type { QuoteRecord } from '../types.ts';
import { version } from '../version.ts';
import { writeWhole } from './atomic.ts';
import { csvHead, csvLines, csvOf, header, numbered, rowOf, ROWS_PER_FILE } from './csv.ts';
import { jsonHead, jsonTail, quoteLines } from './json.ts';
import { splice } from './splice.ts';
import type { Part } from './splice.ts';

/** A kind of table: what stands before, for and after the quotations. */
interface Format {
  readonly name: Config['formats'][number];
  readonly head: string;
  readonly separator: string;
  readonly render: (records: readonly QuoteRecord[]) => string;
  readonly tail: (store: Database) => Iterable<string>;
}

/** Writes the tables of the store that are not as the store has it, each whole, and returns the names of all. */
export async function writeTables(config: Config, store: Database, lock: Lock): Promise<string[]> {
  const { rows } = store.prepare('SELECT count(*) AS rows FROM quotes').get() as { rows: number };
  const isLong = rows > ROWS_PER_FILE;
  // A long table of one row after the other falls behind the rest, and has nothing to share.
  const quotes = new QuotesReader(store, !isLong && config.formats.length > 1);
  const names = config.formats.map((name) =>
    writeTable(config, formatOf(name, config), store, quotes, isLong && name === 'csv', lock),
  );
  const [, ...written] = await Promise.all([writeRejected(config, store), ...names]);
  return written.flat();
}

async function writeTable(
  config: Config,
  format: Format,
  store: Database,
  quotes: QuotesReader,
  inParts: boolean,
  lock: Lock,
): Promise<readonly string[]> {
  const settings = JSON.stringify([tablesFingerprint(), config.csv, format.head]);
  const content = contentOf(store);
  const last = lastExport(store, config.output, format.name);
  const usable = last?.settings === settings ? last : null;
  if (usable?.content === content) return usable.files.map((name) => path.join(config.output, name));
  const main = path.join(config.output, `quotes.${format.name}`);
  const files = storedFiles(store);
  const places = new Map<number, Place>();
  const written = inParts
    ? await writeParts(main, recordsOf(quotes, files), config.csv.escapeFormulas)
    : await writeSpliced(main, format, store, quotes, files, usable, places);
  if (format.name === 'csv') await removeOldParts(config.output, written.length);
  lock.write(() => {
    saveExport(store, config.output, format.name, {
      run: lock.run,
      settings,
      content,
      files: written.map((file) => path.basename(file)),
      places,
    });
  });
  return written;
}

async function writeSpliced(
  file: string,
  format: Format,
  store: Database,
  quotes: QuotesReader,
  files: readonly StoredFile[],
  last: Export | null,
  places: Map<number, Place>,
): Promise<string[]> {
  const parts = function* (): Generator<Part> {
    for (const stored of files) {
      const old = last !== null && stored.changed <= last.run ? last.places.get(stored.number) : undefined;
      yield old === undefined
        ? { key: stored.number, old: null, render: () => format.render(quotes.read(stored)) }
        : { key: stored.number, old };
    }
  };
  const { head, separator, tail } = format;
  const earlier = last === null || last.places.size === 0 ? null : file;
  const at = Buffer.byteLength(head);
  const all = async function* (): AsyncGenerator<string | Buffer> {
    yield head;
    yield* splice(earlier, parts(), { separator, at }, (key, place) => places.set(key, place));
    yield* tail(store);
  };
  await writeWhole(file, all());
  return [file];
}

function formatOf(name: Format['name'], { csv: { escapeFormulas }, minConfidence, assumedPublished }: Config): Format {
  if (name === 'csv')
    return {
      name,
      head: csvHead(header, escapeFormulas),
      separator: '',
      render: (records) => csvLines(records.map(rowOf), escapeFormulas),
      tail: () => [],
    };
  return {
    name,
    head: jsonHead({ version, config: { minConfidence, assumedPublished: assumedPublished ?? null } }),
    separator: ',',
    render: quoteLines,
    tail: (store) => jsonTail(storedArticles(store), storedSpeakers(store)),
  };
}

function* recordsOf(quotes: QuotesReader, files: readonly StoredFile[]): Generator<QuoteRecord> {
  for (const file of files) yield* quotes.read(file);
}

/** A table that is longer than one file may be. */
async function writeParts(main: string, records: Iterator<QuoteRecord>, escapeFormulas: boolean): Promise<string[]> {
  const names: string[] = [];
  let next = records.next();
  const rows = function* (): Generator<unknown> {
    for (let row = 0; row < ROWS_PER_FILE && next.done !== true; row++) {
      yield rowOf(next.value);
      next = records.next();
    }
  };
  while (next.done !== true) {
    const name = numbered(main, names.length + 1);
    await writeWhole(name, rows(), csvOf(header, escapeFormulas));
    names.push(name);
  }
  return names;
}

/** Parts of a longer table of an earlier run. */
async function removeOldParts(folder: string, parts: number): Promise<void> {
  for (const name of await readdir(folder))
    if (Number(/^quotes-(\d+)\.csv$/.exec(name)?.[1] ?? 0) > parts) await rm(path.join(folder, name));
}

async function writeRejected(config: Config, store: Database): Promise<void> {
  const rows = storedRejected(store).map(({ sourceFile, articleId, reason }) => [sourceFile, articleId, reason]);
  const columns = ['source_file', 'article_id', 'reason'];
  await writeWhole(path.join(config.output, 'rejected.csv'), rows, csvOf(columns, config.csv.escapeFormulas));
}
