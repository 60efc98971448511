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
  readonly verbs: Uint16Array;
  readonly commas: Uint16Array;
  readonly dashes: Uint16Array;
  readonly brackets: Int16Array;
}

export function sentenceViewOf(scene: Scene, units: Units, sentence: number): SentenceView {
  const first = units.first[sentence]!;
  const size = units.last[sentence]! - first;
  const words: string[] = [];
  const view = {
    words,
    verbs: new Uint16Array(size + 1),
    commas: new Uint16Array(size + 1),
    dashes: new Uint16Array(size + 1),
    brackets: new Int16Array(size + 1),
  };
  for (let at = 0; at < size; at++) {
    const index = units.from[first + at]!;
    const token = scene.tokens[index]!;
    const quoted = units.quoted[first + at] === 1;
    words.push(wordAt(scene, index, sentence));
    view.verbs[at + 1] = view.verbs[at]! + Number(!quoted && isFirstVerb(scene, token));
    view.commas[at + 1] = view.commas[at]! + Number(token.norm === ',');
    view.dashes[at + 1] = view.dashes[at]! + Number(isDash(token.norm));
    view.brackets[at + 1] = view.brackets[at]! + depthOf(token.norm);
  }
  return view;
}

/** 1 for a bracket that opens, -1 for one that closes. */
function depthOf(norm: string): number {
  return norm === '(' || norm === '[' ? 1 : norm === ')' || norm === ']' ? -1 : 0;
}
