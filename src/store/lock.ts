import { hostname } from 'node:os';
import { UserError } from '../user-error.ts';
import { EXIT } from '../exit-codes.ts';
import { version } from '../version.ts';
import { transaction } from './database.ts';
import type { Database } from './database.ts';

/** How often the owner of a lock shows that it is alive, and after how long without a sign it counts as gone. */
const BEAT_MS = 5_000;
const STALE_MS = 60_000;

interface Owner {
  readonly run: number;
  readonly pid: number;
  readonly host: string;
  readonly beat: number;
}

/** The right to write to a store, held by one run at a time. */
export interface Lock {
  /** Number of the run that holds it. */
  readonly run: number;
  /** Does `work` whole or not at all, if the lock is still ours. @throws {UserError} when another run took it over */
  readonly write: <Result>(work: () => Result) => Result;
  /** Ends the run, with what it has to say of itself. */
  readonly release: (summary: unknown) => void;
}

/**
 * Takes the lock of a store. One whose owner is gone (its process has ended, or it gave no sign for a minute) is taken over.
 * The lock is a row of the store, so that of two who want it SQLite lets one in.
 * @param onTakenOver is told of the owner that is gone
 * @throws {UserError} with exit code 4 when another run holds it
 */
export function takeLock(store: Database, onTakenOver: (words: string) => void): Lock {
  const before = transaction(store, () => {
    const owner = (store.prepare('SELECT run, pid, host, beat FROM lock').get() ?? null) as Owner | null;
    if (owner !== null && isAlive(owner)) throw heldBy(owner);
    const { lastInsertRowid } = store
      .prepare('INSERT INTO runs (started, whosaid) VALUES (?, ?)')
      .run(new Date().toISOString(), version);
    store
      .prepare('INSERT OR REPLACE INTO lock (one, run, pid, host, beat) VALUES (1, ?, ?, ?, ?)')
      .run(lastInsertRowid, process.pid, hostname(), Date.now());
    return { owner, run: Number(lastInsertRowid) };
  });
  if (before.owner !== null)
    onTakenOver(`${nameOf(before.owner)} is gone without ending its run; going on from what it wrote`);
  return lockOf(store, before.run);
}

function lockOf(store: Database, run: number): Lock {
  const sign = store.prepare('UPDATE lock SET beat = ? WHERE run = ?');
  const timer = setInterval(() => {
    try {
      sign.run(Date.now(), run);
    } catch {
      return; // a full disk or a busy store: what is written next says so, with the reason
    }
  }, BEAT_MS).unref();
  return {
    run,
    write: (work) =>
      transaction(store, () => {
        if (sign.run(Date.now(), run).changes === 0) throw lost();
        return work();
      }),
    release: (summary) => {
      clearInterval(timer);
      try {
        end(store, run, summary);
      } catch {
        return; // a full disk, which is being reported: our process ends, and with it our claim
      }
    },
  };
}

function end(store: Database, run: number, summary: unknown): void {
  transaction(store, () => {
    store
      .prepare('UPDATE runs SET finished = ?, summary = ? WHERE id = ?')
      .run(new Date().toISOString(), JSON.stringify(summary), run);
    store.prepare('DELETE FROM lock WHERE run = ?').run(run);
  });
}

function isAlive({ pid, host, beat }: Owner): boolean {
  return Math.abs(Date.now() - beat) < STALE_MS && (host !== hostname() || isRunning(pid));
}

/** Signal 0 only asks; a process of another user answers EPERM. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function nameOf({ pid, host, beat }: Owner): string {
  return `process ${String(pid)} on ${host} (last sign of life ${new Date(beat).toISOString()})`;
}

function heldBy(owner: Owner): UserError {
  return new UserError(
    `Another run holds the output folder: ${nameOf(owner)}. Wait until it ends, or choose another folder with --output.`,
    EXIT.held,
  );
}

function lost(): UserError {
  return new UserError(
    'Another run took the output folder over while this one gave no sign of life. Nothing is lost: start it again when that run has ended.',
    EXIT.held,
  );
}
