import { statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** A file below the input folder. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** Path below the input folder, with `/`. */
  readonly sourceFile: string;
  /** That path without its extension, or with it where two inputs would have the same. */
  readonly id: string;
  /** A link that leads out of the input folder is not followed. */
  readonly outside: boolean;
}

/** Editors' and systems' own files. */
const TEMPORARY = /^\.|^~\$|~$|\.(?:swp|swo|tmp|part|crdownload)$|^Thumbs\.db$/i;

/** The input files below a folder, in the order of their paths by code unit, whatever the file system's order. */
export async function listInputs(folder: string): Promise<InputFile[]> {
  const root = await realpath(folder);
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  const files = await Promise.all(entries.filter(isInput).map((entry) => locate(root, entry)));
  const named = files.filter((file) => !isTemporary(file.sourceFile));
  named.sort((a, b) => (a.sourceFile < b.sourceFile ? -1 : 1));
  const uses = new Map<string, number>();
  for (const { sourceFile } of named) uses.set(bare(sourceFile), (uses.get(bare(sourceFile)) ?? 0) + 1);
  return named.map((file) => ({
    ...file,
    id: (uses.get(bare(file.sourceFile)) ?? 0) > 1 ? file.sourceFile : bare(file.sourceFile),
  }));
}

/** Bytes of a file; none where it cannot be looked at. */
export function sizeOf({ path: where }: InputFile): number {
  return statSync(where, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether a path below the input folder, or a folder on its way, is an editor's or a system's own. */
export function isTemporary(below: string): boolean {
  return below.split(/[\\/]/).some((part) => TEMPORARY.test(part));
}

function isInput(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

async function locate(root: string, entry: Dirent): Promise<Omit<InputFile, 'id'>> {
  const full = path.join(entry.parentPath, entry.name);
  const real = entry.isSymbolicLink() ? await realpath(full).catch(() => full) : full;
  const sourceFile = path.relative(root, full).split(path.sep).join('/');
  return { path: full, sourceFile, outside: real !== root && !real.startsWith(root + path.sep) };
}

function bare(sourceFile: string): string {
  return sourceFile.slice(0, sourceFile.length - path.extname(sourceFile).length);
}
