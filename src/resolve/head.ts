import type { Mention, Scene } from '../types.ts';

/** The last noun before a prepositional phrase: "head" in "the head of the agency", "father" in "the father-of-two"; for "centre-back" and "all-rounder" a noun that says they are persons. */
export function headOf({ tokens }: Scene, { from, to }: Mention): string {
  const closing = tokens[to - 1]!;
  if (closing.norm === closing.text && /^(?:spokes(?:man|woman|person)|official|officer)$/.test(closing.norm))
    return closing.norm;
  let last = from;
  while (last < to - 1 && tokens[last + 1]!.norm !== 'of') last++;
  if (tokens[last]!.norm === ')') while (last > from && tokens[last + 1]!.norm !== '(') last--;
  if (tokens[last]!.norm === '-' && last > from) last--;
  const isOnField = last - 2 >= from && tokens[last - 1]!.norm === '-';
  if (isOnField && tokens[last]!.norm === 'back') return 'defender';
  if (isOnField && tokens[last]!.norm === 'rounder') return 'player';
  const isInLaw = last - 4 >= from && tokens[last]!.norm === 'law' && tokens[last - 1]!.norm === '-';
  return tokens[isInLaw ? last - 4 : last]!.norm;
}
