import { createRequire } from 'node:module';

type Cell = string | number | bigint | null | Uint8Array;

/** What whosaid uses of SQLite; Node's own module and @photostructure/sqlite have the same interface. */
export interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => Statement;
  readonly close: () => void;
}

export interface Statement {
  readonly run: (...cells: Cell[]) => { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  readonly get: (...cells: Cell[]) => unknown;
  readonly all: (...cells: Cell[]) => unknown[];
  readonly iterate: (...cells: Cell[]) => Iterable<unknown>;
}

interface SqliteModule {
  readonly DatabaseSync: new (
    file: string,
    options: { readonly readOnly?: boolean; readonly enableForeignKeyConstraints: boolean },
  ) => Database;
}

/** Opens an SQLite file with Node's own module where there is one (Node 22.13 and later), else with @photostructure/sqlite. */
export function openDatabase(file: string, options: { readonly readOnly?: boolean } = {}): Database {
  const { DatabaseSync } = builtIn() ?? packaged();
  return new DatabaseSync(file, { enableForeignKeyConstraints: true, ...options });
}

/** Node's own module, without its warning that it may change: both are tried by the same tests. */
function builtIn(): SqliteModule | undefined {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite') as SqliteModule | undefined;
  } finally {
    process.emitWarning = warn;
  }
}

function packaged(): SqliteModule {
  return createRequire(import.meta.url)('@photostructure/sqlite') as SqliteModule;
}

/** Does all of `work` or nothing of it. */
export function transaction<Result>(database: Database, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    undo(database);
    throw error;
  }
}

/** SQLite has rolled back by itself after a full disk; asking again is then an error of no interest. */
function undo(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    return;
  }
}
