import { honours } from '../lexicon/titles.ts';
import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';
import { isNameWord } from './name-words.ts';

/** Whether nothing but "PhD" of "Ana Ruiz, MD, PhD, said" stands in a range: what somebody has earned, not who. */
export function isLetters(tokens: readonly Token[], from: number, to: number): boolean {
  const opener = to - from > 1 ? undefined : justBefore(tokens, from)?.text;
  if ((opener !== ',' && opener !== '(') || !honours.has(tokens[from]!.text)) return false;
  const [before, next] = [justBefore(tokens, from - 1), tokens[to]];
  return before !== undefined && isNameWord(before) && next?.pos === 'PUNCT';
}
