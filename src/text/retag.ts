import type { PartOfSpeech } from '../types.ts';
import { mistakes } from './mistakes.ts';
import type { Mistake } from './mistakes.ts';
import type { Tagged } from './tagged.ts';

const everywhere = mistakes.filter(({ taken }) => taken === undefined);
const kinds = new Set(mistakes.flatMap(({ taken }) => taken ?? []));
const byTaken: ReadonlyMap<PartOfSpeech, readonly Mistake[]> = new Map(
  [...kinds].map((pos) => [pos, mistakes.filter(({ taken }) => taken?.includes(pos) !== false)]),
);

/** The part of speech of the word at a place, where reported speech shows that the tagger erred. */
export function retag(words: readonly Tagged[], at: number): PartOfSpeech {
  const { pos } = words[at]!;
  for (const mistake of byTaken.get(pos) ?? everywhere) if (mistake.made(words, at)) return mistake.is;
  return pos;
}
