import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { nounSense } from '../lexicon/senses.ts';
import type { Mention, Scene } from '../types.ts';
import { arePersons } from './kinds.ts';

/** Whether the article has a noun in small letters; the nouns are gathered when first asked for. */
export function smallWordsOf({ tokens }: Scene): (word: string) => boolean {
  let nouns: Set<string> | undefined;
  return (word) => {
    if (nouns === undefined) {
      nouns = new Set();
      for (const { pos, text } of tokens) if (pos === 'NOUN') nouns.add(text);
    }
    return nouns.has(word);
  };
}

/** "Spectators", "rain", but not "Baker" */
function isCommonThing(word: string): boolean {
  const sense = nounSense(word);
  return sense !== undefined && !isGiven(word) && (sense !== 'person' || word.endsWith('s'));
}

/** "Corporations pay", where the article has "corporations" too, or "When asked": a capital at the start of a sentence makes no name. */
export function isCommon(
  scene: Scene,
  small: (word: string) => boolean,
  word: string,
  mentions: readonly Mention[],
): boolean {
  return (
    mentions.every(({ from, to, sentence }) => to - from === 1 && scene.sentences[sentence]!.from === from) &&
    (arePersons(word) || small(word) || (mentions.length === 1 && (isPlainWord(word) || isCommonThing(word))))
  );
}
