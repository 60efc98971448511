import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../user-error.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed.
 * `through` turns the chunks into bytes, if they are not text already.
 */
export async function writeWhole(
  file: string,
  chunks: AsyncIterable<unknown> | Iterable<unknown>,
  ...through: Transform[]
): Promise<void> {
  const temporary = `${file}.${String(process.pid)}.tmp`;
  try {
    await rm(temporary, { force: true });
    await pipeline([Readable.from(chunks), ...through, createWriteStream(temporary, { flush: true, flags: 'wx' })]);
    await rename(temporary, file);
    await flushFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes a rename survive a power cut. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what runs that were killed have left; only for the run that holds the folder. */
export async function removeTemporary(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (/^(?:(?:quotes|rejected|run)\b.*|\.whosaid-\d+)\.tmp$/.test(name))
      await rm(path.join(folder, name), { force: true });
}

/** Makes the output folder and tries it. @throws {UserError} when nothing can be written there */
export async function prepareFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `.whosaid-${String(process.pid)}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await (await open(probe, 'w')).close();
    await rm(probe);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(
      `Cannot write to the output folder ${folder} (${code ?? message}). Expected a folder that you may write to: choose another with --output, or change its permissions.`,
    );
  }
}
