import { statSync } from 'node:fs';
import path from 'node:path';
import { stampOf } from '../ingest/stamp.ts';
import type { Database } from './database.ts';

/** Where the words of a file stand in a table, in bytes. */
export interface Place {
  readonly at: number;
  readonly bytes: number;
}
/** By the number of the file. */
export type Places = ReadonlyMap<number, Place>;

/** A table that was written from the store. */
export interface Export {
  /** The run that wrote it. */
  readonly run: number;
  /** Digest of the settings it was written with. */
  readonly settings: string;
  /** What the store held; see {@link contentOf}. */
  readonly content: string;
  /** Names within the output folder. */
  readonly files: readonly string[];
  readonly places: Places;
}

/** Says what the store holds: whatever is added or changed raises the second number, whatever goes lowers the first. */
export function contentOf(store: Database): string {
  const row = store.prepare('SELECT count(*) AS files, coalesce(max(changed), 0) AS changed FROM files').get();
  const { files, changed } = row as { files: number; changed: number };
  return `${String(files)} ${String(changed)}`;
}

/** The last export of a format, if its files are as they were written. */
export function lastExport(store: Database, folder: string, format: string): Export | null {
  const row = store.prepare('SELECT run, settings, content, files, places FROM exports WHERE format = ?').get(format);
  if (row === undefined) return null;
  const { files, places, ...rest } = row as Omit<Export, 'files' | 'places'> & { files: string; places: Uint8Array };
  const stamps = JSON.parse(files) as Record<string, string>;
  const intact = Object.entries(stamps).every(([file, stamp]) => stampNow(path.join(folder, file)) === stamp);
  return intact ? { ...rest, files: Object.keys(stamps), places: unpack(places) } : null;
}

/** Remembers an export; call it within a transaction. */
export function saveExport(store: Database, folder: string, format: string, done: Export): void {
  const { run, settings, content, files, places } = done;
  const stamps = Object.fromEntries(files.map((file) => [file, stampNow(path.join(folder, file))]));
  store
    .prepare('INSERT OR REPLACE INTO exports (format, run, settings, content, files, places) VALUES (?, ?, ?, ?, ?, ?)')
    .run(format, run, settings, content, JSON.stringify(stamps), pack(places));
}

function stampNow(file: string): string | null {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? null : stampOf(stats);
}

function pack(places: Places): Uint8Array {
  const numbers = new Float64Array(3 * places.size);
  let index = 0;
  for (const [file, { at, bytes }] of places) {
    numbers.set([file, at, bytes], index);
    index += 3;
  }
  return new Uint8Array(numbers.buffer);
}

function unpack(packed: Uint8Array): Places {
  const numbers = new Float64Array(packed.slice().buffer);
  const places = new Map<number, Place>();
  for (let index = 0; index < numbers.length; index += 3)
    places.set(numbers[index]!, { at: numbers[index + 1]!, bytes: numbers[index + 2]! });
  return places;
}
