import { organizationNouns } from '../lexicon/heads.ts';
import { tagsOf } from '../lexicon/known-words.ts';
import { verbOf } from '../lexicon/verbs.ts';
import type { Tagged } from './tagged.ts';

/** "Das" is none, though the tagger thinks so. */
export const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|ca|wo|sha|ai|need|ought|used|dare|let)$/;
/** The verbs of speech that come most. */
export const SAID = /^(?:said|says|wrote|writes|added|adds|told|tells|tweeted|asked|noted|argued|explained|replied)$/;

/** Whether a word in lower case is a verb of saying. */
export function isSaying(norm: string): boolean {
  return verbOf(norm)?.classes.has('say') === true;
}

/** Whether it is the past of a verb for how somebody speaks: "fumed", "thundered". */
export function isUttered(norm: string): boolean {
  return norm.endsWith('ed') && verbOf(norm)?.classes.has('utter') === true;
}

/** Whether it may be a verb, whatever else it is: "doubts". */
export function mayBeDone(norm: string): boolean {
  return tagsOf(norm).includes('PresentTense') || verbOf(norm) !== undefined;
}

/** Whether a word that dictionaries have as a verb stands behind a person’s name: "Housing Board plans" are a body’s. */
export function isDoing(words: readonly Tagged[], at: number): boolean {
  if (organizationNouns.has(words[at - 1]!.norm) || !/^(?:ADP|DET|ADV|PART)$/.test(words[at + 1]?.pos ?? ''))
    return false;
  return !/^(?:for|of|to)$/.test(words[at + 1]!.norm) && tagsOf(words[at]!.norm).includes('PresentTense');
}
