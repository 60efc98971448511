import { lstatSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../user-error.ts';
import { openDatabase, transaction } from './database.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';

export const STORE_FILE = 'quotes.sqlite';

/**
 * Opens the store of an output folder, makes it where there is none, and brings it up to this version of whosaid.
 * @throws {UserError} when the file is no store, was made by a newer whosaid or cannot be written
 */
export function openStore(folder: string): Database {
  const file = path.join(folder, STORE_FILE);
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new UserError(
      `${file} is a link. Expected the store itself, since nothing outside the output folder is written: put the file in its place, or choose another folder with --output.`,
    );
  return explained(file, () => {
    const store = openDatabase(file);
    try {
      store.exec('PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      migrate(store, file);
      return store;
    } catch (error) {
      store.close();
      throw error;
    }
  });
}

/** Opens the store of an output folder to look at it; null where there is none. @throws {UserError} */
export function peekStore(folder: string): Database | null {
  const file = path.join(folder, STORE_FILE);
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return null;
  return explained(file, () => {
    const store = openDatabase(file, { readOnly: true });
    checkVersion(versionOf(store), file);
    return store;
  });
}

function migrate(store: Database, file: string): void {
  if (versionOf(store) === migrations.length) return;
  transaction(store, () => {
    const version = versionOf(store);
    checkVersion(version, file);
    for (const step of migrations.slice(version)) store.exec(step);
    store.exec(`PRAGMA user_version = ${String(migrations.length)}`);
  });
}

function versionOf(store: Database): number {
  return (store.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}

function checkVersion(version: number, file: string): void {
  if (version <= migrations.length) return;
  throw new UserError(
    `${file} was made by a newer whosaid (its version is ${String(version)}; expected at most ${String(migrations.length)}). Install that whosaid, or choose another folder with --output.`,
  );
}

/** Does `work`; what SQLite says of a broken file becomes a message for its owner. */
function explained<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (/not a database|malformed|no such table/i.test((error as Error).message))
      throw new UserError(
        `${file} is damaged or no store of whosaid (${(error as Error).message}). Move it away and run again: all articles are then read anew.`,
      );
    throw error;
  }
}
