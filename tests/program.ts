import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export const CLI = path.resolve('dist/cli.js');

/** What the built program did. */
export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program; as a user without rights where `uid` is given and the tests run as root. */
export function whosaid(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; uid?: number } = {},
): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A new folder with an input folder of the given files. */
export async function project(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'whosaid-'));
  await mkdir(path.join(folder, 'input'));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, 'input', name), content);
  return folder;
}

/** The rows of a CSV file of a project's output. */
export function rows(folder: string, file = 'quotes.csv'): Record<string, string>[] {
  return parse(readFileSync(path.join(folder, 'output', file)), { bom: true, columns: true });
}

export const GOOD = '“We lost the match,” said Ana Ruiz, the club’s captain. “We know why.”\n';
