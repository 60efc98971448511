import type { BigIntStats } from 'node:fs';

/** Clocks of file systems are as coarse as this: of a younger file a later change could leave no trace in its times. */
const SETTLED_MS = 2_000;

/**
 * Size and times of a file: while they stay the same, so do its bytes. The time of change of the inode (ctime) is among them,
 * because writing sets it and no program can set it back, as `cp -p` and `touch` do with the time of modification.
 */
export function stampOf({ size, mtimeNs, ctimeNs }: Pick<BigIntStats, 'size' | 'mtimeNs' | 'ctimeNs'>): string {
  return [size, mtimeNs, ctimeNs].join(' ');
}

/** Whether a file was changed so long ago that its stamp vouches for its bytes. */
export function isSettled({ mtimeMs, ctimeMs }: Pick<BigIntStats, 'mtimeMs' | 'ctimeMs'>, now = Date.now()): boolean {
  return now - Number(mtimeMs) > SETTLED_MS && now - Number(ctimeMs) > SETTLED_MS;
}
