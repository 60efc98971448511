import { isPlainWord } from '../lexicon/known-words.ts';
import type { Token } from '../types.ts';

/** Whether what opens with a double mark at one place and closes before another stands between a given name and a surname, whether we know these or not: "Lunga “Bra” Qwabe". */
export function isNicknamed(tokens: readonly Token[], opening: number, surname: number): boolean {
  const [given, family] = [tokens[opening - 1], tokens[surname]];
  if (given?.pos !== 'PROPN' || family?.pos !== 'PROPN' || given.sentence !== family.sentence) return false;
  return /^[“"]$/.test(tokens[opening]!.text) && !isPlainWord(given.norm) && !isPlainWord(family.norm);
}
