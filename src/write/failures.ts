import { EXIT } from '../exit-codes.ts';
import { UserError } from '../user-error.ts';

/** What the system and SQLite say when there is no room, or no more than a limit allows. */
const FULL = /ENOSPC|EDQUOT|EFBIG|database or disk is full|disk I\/O error/;
const READ_ONLY = /EROFS|readonly database|read-only/;

/** A failure to write to the output folder in words for its owner; anything else as it is. */
export function explainWriting(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof UserError) return error;
  const { message } = error;
  const intact = 'The tables of earlier runs are as they were, and nothing that was stored is lost';
  if (FULL.test(message))
    return new UserError(
      `There is no room left for the output folder ${folder} (${message}). ${intact}. Make room and run again: it goes on from there.`,
      EXIT.failed,
    );
  if (READ_ONLY.test(message))
    return new UserError(
      `Cannot write to the store of the output folder ${folder} (${message}). ${intact}. Make the folder and the files in it writable, or choose another with --output.`,
    );
  if (message.includes('database is locked'))
    return new UserError(
      `Another program is writing to the store of the output folder ${folder} (${message}). Close it and run again.`,
      EXIT.held,
    );
  return error;
}
