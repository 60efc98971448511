import { personNouns } from '../lexicon/heads.ts';
import { isUpper } from '../text/words.ts';
import type { Mention, Scene, Token } from '../types.ts';

/** The last noun before a prepositional phrase: "head" in "the head of the agency", "father" in "the father-of-two"; for "centre-back" and "all-rounder" a noun that says they are persons. */
export function headOf({ tokens }: Scene, { from, to }: Mention): string {
  const closing = tokens[to - 1]!;
  if (closing.norm === closing.text && /^(?:spokes(?:man|woman|person)|official|officer)$/.test(closing.norm))
    return closing.norm;
  let last = from;
  while (last < to - 1 && !isGoverned(tokens, last)) last++;
  const isOfName = last < to - 2 && isUpper(tokens[last + 2]!.text) && closing.norm === closing.text;
  // “A Department of Health source”
  if (isOfName && personNouns.has(closing.norm)) return closing.norm;
  if (tokens[last]!.norm === ')') while (last > from && tokens[last + 1]!.norm !== '(') last--;
  if (tokens[last]!.norm === '-' && last > from) last--;
  const isOnField = last - 2 >= from && tokens[last - 1]!.norm === '-';
  if (isOnField && tokens[last]!.norm === 'back') return 'defender';
  if (isOnField && tokens[last]!.norm === 'rounder') return 'player';
  const isInLaw = last - 4 >= from && tokens[last]!.norm === 'law' && tokens[last - 1]!.norm === '-';
  return tokens[isInLaw ? last - 4 : last]!.norm;
}

/** Whether a preposition stands behind a noun: “of”, or “on” and “for” behind “adviser”. */
function isGoverned(tokens: readonly Token[], noun: number): boolean {
  const { norm } = tokens[noun + 1]!;
  return norm === 'of' || ((norm === 'on' || norm === 'for') && personNouns.has(tokens[noun]!.norm));
}
