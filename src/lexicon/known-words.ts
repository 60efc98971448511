import nlp from 'compromise/two';

/** What compromise knows of words: tags by word, and the nouns that organizations and places are named by. */
interface Known {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly orgWords: Readonly<Record<string, unknown>>;
    readonly placeWords: Readonly<Record<string, unknown>>;
  };
}

const { one, two } = nlp.model() as Known;

/** compromise's tags of a word in lower case, such as "FemaleName"; empty for one that it does not know. */
export function tagsOf(word: string): string {
  return Object.hasOwn(one.lexicon, word) ? String(one.lexicon[word]) : '';
}

const NAMES = /Name|Person|Place|City|Country|Region|Organization|SportsTeam|Company|Demonym|Actor|Honorific/;

/** Whether compromise knows a word in lower case, and no name that is written so. */
export function isPlainWord(word: string): boolean {
  const tags = tagsOf(word);
  return tags !== '' && !NAMES.test(tags);
}

/** The words that have each of some tags, in lower case. */
export function wordsTagged<Tag extends string>(tags: readonly Tag[]): Readonly<Record<Tag, readonly string[]>> {
  const words = Object.fromEntries(tags.map((tag) => [tag, [] as string[]])) as Record<Tag, string[]>;
  for (const [word, known] of Object.entries(one.lexicon)) {
    const all = String(known);
    for (const tag of tags) if (all.includes(tag)) words[tag].push(word);
  }
  return words;
}

/** Whether organizations or places are named by a noun in lower case. */
export function endsNames(noun: string): boolean {
  return Object.hasOwn(two.orgWords, noun) || Object.hasOwn(two.placeWords, noun);
}
