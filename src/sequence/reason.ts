import { reportsWithin } from '../detect/reports-within.ts';
import { startsClause } from '../detect/clause.ts';
import type { Report, Scene } from '../types.ts';

const GIVES_REASON = /^(?:because|since|although)$/;
/** Forms in which a cue takes a clause of its own. */
const CLAUSES = new Set(['that-clause', 'bare-clause']);

/** A cue within the reason says whose it is from this belief on. */
const LIKELY = 0.5;

/**
 * Where the content of a cue ends that ends at a token: “analysts say prices will rise, as demand grows”. Who says the clause gives its
 * reason too, unless the reason says whose it is.
 * @param to one past the last token of the content
 * @returns one past the last token of the reason; `to` where none follows
 */
export function reasonEnd(scene: Scene, report: Report, to: number): number {
  const { tokens, reported } = scene;
  const taken = reported.get(report.index);
  const end = taken?.content.at(-1)?.end ?? 0;
  if (taken === undefined || !CLAUSES.has(taken.form) || tokens[to]?.norm !== ',') return to;
  const opener = tokens[to + 1]?.norm ?? '';
  if (!GIVES_REASON.test(opener) && !(opener === 'as' && isPresent(scene, report))) return to;
  if (!startsClause(scene, to + 2)) return to;
  let last = to;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return reportsWithin(scene, to + 1, last).some(({ belief }) => belief > LIKELY) ? to : last;
}

/** “said it was over, as the crowd cheered”: behind what somebody said once, “as” tells when. */
function isPresent({ tokens }: Scene, { head, lemma }: Report): boolean {
  const { norm } = tokens[head]!;
  return norm === lemma || norm === `${lemma}s`;
}
