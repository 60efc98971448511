import { ACTS } from '../lexicon/acts.ts';
import type { Act } from '../types.ts';
import { UserError } from '../user-error.ts';

/** The acts of `--acts`, a comma list or `all`. @throws {UserError} */
export function actsOf(list: string): readonly Act[] {
  if (list === 'all') return ACTS;
  return list.split(',').map((name) => {
    const act = ACTS.find((one) => one === name.trim());
    if (act === undefined)
      throw new UserError(`--acts takes ${ACTS.join(', ')} or all, found ${name.trim() || 'nothing'}.`);
    return act;
  });
}
