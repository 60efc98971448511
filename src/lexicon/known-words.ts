import { known } from './compromise.ts';

const tagsByWord = new Map<string, string>();
for (const [tags, words] of Object.entries(known.words))
  for (const word of words.split('|')) tagsByWord.set(word, tags);
const nameNouns: ReadonlySet<string> = new Set(known.nameNouns);

/** compromise's tags of a word in lower case, such as "FemaleName"; empty for one that it does not know. */
export function tagsOf(word: string): string {
  return tagsByWord.get(word) ?? '';
}

const NAMES = /Name|Person|Place|City|Country|Region|Organization|SportsTeam|Company|Demonym|Actor|Honorific/;

/** Whether compromise knows a word in lower case, and no name that is written so. */
export function isPlainWord(word: string): boolean {
  const tags = tagsOf(word);
  return tags !== '' && !NAMES.test(tags);
}

/** The words that have a tag, in lower case. */
export function wordsTagged(tag: string): string[] {
  const all = Object.entries(known.words).filter(([tags]) => tags.includes(tag));
  return all.flatMap(([, words]) => words.split('|'));
}

/** Whether organizations or places are named by a noun in lower case. */
export function endsNames(noun: string): boolean {
  return nameNouns.has(noun);
}
