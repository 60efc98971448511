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
 * reason, unless the reason says whose it is; and “said it was over, as the crowd cheered” has not what happened meanwhile.
 * @returns one past the last token of the whole; `to` where nothing is missing or too much
 */
export function wholeEnd(scene: Scene, report: Report, from: number, to: number): number {
  const taken = scene.reported.get(report.index);
  if (taken === undefined || !CLAUSES.has(taken.form)) return to;
  const aside = asideStart(scene, report, from, to);
  if (aside < to) return aside;
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

function givesReason(scene: Scene, report: Report, at: number): boolean {
  const opener = scene.tokens[at]?.norm ?? '';
  return (GIVES_REASON.test(opener) || (opener === 'as' && isPresent(scene, report))) && startsClause(scene, at + 1);
}

/** Where “, as the crowd cheered” begins at the end of `[from, to)`: behind what somebody said once, “as” tells when; `to` where nothing does. */
function asideStart(scene: Scene, report: Report, from: number, to: number): number {
  let comma = to - 1;
  while (comma > from && scene.tokens[comma]!.norm !== ',') comma--;
  const isAside = comma > from && scene.tokens[comma + 1]?.norm === 'as' && startsClause(scene, comma + 2);
  return isAside && !isPresent(scene, report) ? comma : to;
}

function isPresent({ tokens }: Scene, { head, lemma }: Report): boolean {
  const { norm } = tokens[head]!;
  return norm === lemma || norm === `${lemma}s`;
}
