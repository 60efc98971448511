/** Words for parties and their members, each list with the letter that stands for it. Source: style books of American and British papers, own reading. */
const words: ReadonlyMap<string, string> = mapOf([
  ['d', 'democrat democratic'],
  ['r', 'republican gop'],
  ['l', 'labour'],
  ['c', 'conservative tory'],
]);

/** Letters between brackets or in front of a state. */
const tags: ReadonlyMap<string, string> = mapOf([
  ['d', 'd'],
  ['r', 'r'],
  ['i', 'i ind'],
  ['l', 'lab'],
  ['c', 'con'],
  ['ld', 'ld lib'],
]);

function mapOf(lists: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(([party, some]) => some.split(' ').map((word) => [word, party] as const)));
}

/** The party that a word in lower case names, by its letter; null for other words. */
export function partyOf(word: string): string | null {
  return words.get(word) ?? null;
}

/** The party of "D" in "D-Ohio" and of "Lab" in "(Lab, Harwick)", in lower case; null for other letters. */
export function partyOfTag(letters: string): string | null {
  return tags.get(letters) ?? null;
}
