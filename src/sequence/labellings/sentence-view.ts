import { wordAt } from '../../detect/source-features.ts';
import { isDash } from '../../text/words.ts';
import type { Scene } from '../../types.ts';
import { isFirstVerb } from '../relative.ts';
import type { Units } from '../units.ts';

/** What the units of a sentence show, whatever the cue; places count from the sentence's first unit. */
export interface SentenceView {
  /** Each unit as a word where it tells much, or as a part of speech. */
  readonly words: readonly string[];
  /** How many verbs, commas, dashes, and brackets open more than close, before each unit, and before the end. */
  readonly verbs: readonly number[];
  readonly commas: readonly number[];
  readonly dashes: readonly number[];
  readonly brackets: readonly number[];
}

export function sentenceViewOf(scene: Scene, units: Units, sentence: number): SentenceView {
  const first = units.first[sentence]!;
  const size = units.last[sentence]! - first;
  const words: string[] = [];
  const [verbs, commas, dashes, brackets] = [[0], [0], [0], [0]];
  for (let at = 0; at < size; at++) {
    const index = units.from[first + at]!;
    const token = scene.tokens[index]!;
    const quoted = units.quoted[first + at] === 1;
    words.push(wordAt(scene, index, sentence));
    verbs.push(verbs[at]! + Number(!quoted && isFirstVerb(scene, token)));
    commas.push(commas[at]! + Number(token.norm === ','));
    dashes.push(dashes[at]! + Number(isDash(token.norm)));
    brackets.push(brackets[at]! + depthOf(token.norm));
  }
  return { words, verbs, commas, dashes, brackets };
}

/** 1 for a bracket that opens, -1 for one that closes. */
function depthOf(norm: string): number {
  return norm === '(' || norm === '[' ? 1 : norm === ')' || norm === ']' ? -1 : 0;
}
