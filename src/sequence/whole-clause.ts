import { startsClause } from '../detect/clause.ts';
import { reportsWithin } from '../detect/reports-within.ts';
import { isDash } from '../text/words.ts';
import type { Report, Scene } from '../types.ts';

const OPENS_FRONT = /^(?:while|although|though|if|when|because|since|after|before|once|unless)$/;
const GIVES_REASON = /^(?:because|since|although)$/;
/** Forms in which a cue takes a clause of its own. */
const CLAUSES = new Set(['that-clause', 'bare-clause']);
/** A cue within the reason says whose it is from this belief on. */
const LIKELY = 0.5;

/**
 * Where the content `[from, to)` of a cue, which the models end at a comma or a dash, ends as grammar has it: “that a “partner” — a
 * bank — had paid” has its verb, “that while it was late, they would go” its second half; “prices will rise, as demand grows” has its
 * reason, unless the reason says whose it is.
 * @returns one past the last token of the whole; `to` where nothing is missing
 */
export function wholeEnd(scene: Scene, report: Report, from: number, to: number): number {
  const taken = scene.reported.get(report.index);
  if (taken === undefined || !CLAUSES.has(taken.form)) return to;
  const next = scene.tokens[to]?.norm ?? '';
  const isCut = isDash(next) && isVerbless(scene, from, to);
  if (!isCut && next !== ',') return to;
  const end = taken.content.at(-1)!.end;
  let last = to;
  while (last < scene.tokens.length && scene.tokens[last]!.end <= end) last++;
  if (isCut) return Math.max(last, to);
  if (isFront(scene, from, to)) return startsClause(scene, to + 1) ? last : to;
  if (!givesReason(scene, report, to + 1)) return to;
  return reportsWithin(scene, to + 1, last).some(({ belief }) => belief > LIKELY) ? to : last;
}

/** “that a “partner”” in front of an aside: with “that” and without a verb nothing is said yet. */
function isVerbless({ tokens }: Scene, from: number, to: number): boolean {
  if (tokens[from]!.norm !== 'that') return false;
  for (let i = from + 1; i < to; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return false;
  return true;
}

/** Whether nothing but “that” and a clause in front stands in a range; without “that” it may be what somebody is asked: “if it was late”. */
function isFront({ tokens }: Scene, from: number, to: number): boolean {
  if (tokens[from]!.norm !== 'that' || !OPENS_FRONT.test(tokens[from + 1]!.norm)) return false;
  return !tokens.slice(from, to).some(({ norm }) => norm === ',');
}

/** “said it was over, as the crowd cheered”: behind what somebody said once, “as” tells when. */
function givesReason(scene: Scene, { head, lemma }: Report, at: number): boolean {
  const opener = scene.tokens[at]?.norm ?? '';
  const { norm } = scene.tokens[head]!;
  const isPresent = norm === lemma || norm === `${lemma}s`;
  return (GIVES_REASON.test(opener) || (opener === 'as' && isPresent)) && startsClause(scene, at + 1);
}
