import { statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import type { InputFile } from './ingest/inputs.ts';
import { stampOf } from './ingest/stamp.ts';
import type { KnownFile } from './store/files.ts';

/** An input whose bytes have to be looked at. */
export interface Wanted {
  readonly file: InputFile;
  /** SHA-256 of bytes that need no reading; null where any need it. */
  readonly knownHash: string | null;
  readonly known: KnownFile | null;
}

/** What a run has to do. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  /** Known files whose size and times are the known ones. */
  readonly unchanged: readonly KnownFile[];
  /** Known files that are no longer there. */
  readonly gone: readonly KnownFile[];
  /** How many are still being written, as it seems, and are left for the next run. */
  readonly unfinished: number;
}

export interface PlanOptions {
  /** Digest of the settings and rules that the records depend on. */
  readonly settings: string;
  /** Read everything again. */
  readonly force?: boolean | undefined;
  /** Files that were changed less than this many milliseconds ago are left for later. */
  readonly settleMs?: number | undefined;
}

/** Compares the inputs with what the store knows. A file is wanted again only when its bytes, its id, the settings or the rules may have changed. */
export function planOf(
  inputs: readonly InputFile[],
  known: ReadonlyMap<string, KnownFile>,
  { settings, force = false, settleMs = 0 }: PlanOptions,
): Plan {
  const wanted: Wanted[] = [];
  const unchanged: KnownFile[] = [];
  const listed = new Set<string>();
  let unfinished = 0;
  for (const file of inputs) {
    listed.add(file.sourceFile);
    const before = known.get(file.sourceFile) ?? null;
    const stats = statSync(file.path, { bigint: true, throwIfNoEntry: false });
    if (stats !== undefined && isYoung(stats, settleMs)) unfinished++;
    else if (before === null || force || before.settings !== settings || before.id !== file.id)
      wanted.push({ file, knownHash: null, known: before });
    else if (stats !== undefined && before.stamp === stampOf(stats)) unchanged.push(before);
    else wanted.push({ file, knownHash: before.hash, known: before });
  }
  const gone = [...known].filter(([name]) => !listed.has(name)).map(([, file]) => file);
  return { wanted, unchanged, gone, unfinished };
}

/** A time in the future is a wrong clock, not a fresh change. */
function isYoung({ mtimeMs, ctimeMs }: BigIntStats, settleMs: number): boolean {
  const age = Date.now() - Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
  return age >= 0 && age < settleMs;
}
