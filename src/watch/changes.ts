import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { watch } from 'chokidar';
import { isTemporary } from '../ingest/inputs.ts';

export interface Changes {
  readonly close: () => Promise<void>;
}

/** A file is taken for complete when its size has not changed for so long. */
export const COMPLETE_MS = 1_000;
const READY_MS = 10_000;

/**
 * Watches a folder and all below it. `onChange` is called for every file that is complete, changed or gone and every folder that
 * comes or goes; what editors keep for themselves is passed over.
 * @param except a folder that may lie below it and is of no interest: what whosaid writes itself
 * @param onError is told of what cannot be watched
 */
export async function watchFolder(
  folder: string,
  except: string,
  onChange: () => void,
  onError: (error: Error) => void,
): Promise<Changes> {
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => file !== folder && (isTemporary(file.slice(folder.length + 1)) || isBelow(file, except)),
    awaitWriteFinish: { stabilityThreshold: COMPLETE_MS, pollInterval: 100 },
  });
  watcher.on('all', onChange).on('error', (error) => {
    onError(error as Error);
  });
  // Of a folder that goes away in the meantime nothing is heard.
  await Promise.race([
    new Promise<void>((resolve) =>
      watcher.once('ready', () => {
        resolve();
      }),
    ),
    wait(READY_MS, undefined, { ref: false }),
  ]);
  return { close: () => watcher.close() };
}

function isBelow(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder + path.sep);
}
