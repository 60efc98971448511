import { EXIT } from '../exit-codes.ts';
import { logOf } from '../log.ts';
import { watchInput } from '../watch/watch.ts';
import { configOf } from './run-options.ts';
import type { FolderOptions } from './run-options.ts';
import { stopOnSignals } from './stopping.ts';

/** `whosaid watch`: runs whenever a file lands, until a signal ends it. Returns the exit code. */
export async function watchCommand(options: FolderOptions): Promise<number> {
  const config = await configOf(options);
  const log = logOf(options.log, { curious: true });
  const stopping = stopOnSignals(() => {
    log.info('stopping: what was begun is finished and written; a second signal ends at once');
  });
  log.info(`watching ${config.input} and writing to ${config.output}; Ctrl+C ends it`, { pid: process.pid });
  await watchInput(config, { stop: stopping.signal, log });
  log.info('stopped');
  return EXIT.done;
}
