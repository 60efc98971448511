import nlp from 'compromise/two';

/** The parts of compromise's model that are asked. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: {
    readonly orgWords: Readonly<Record<string, unknown>>;
    readonly placeWords: Readonly<Record<string, unknown>>;
  };
}

/** What compromise knows of words in lower case; `scripts/bundle.mjs` puts this into the program in the place of compromise itself. */
export interface Known {
  /** By tags with commas between them, the words that have them, with bars between them. */
  readonly words: Readonly<Record<string, string>>;
  /** Nouns that organizations and places are named by. */
  readonly nameNouns: readonly string[];
}

export const known: Known = knownBy(nlp.model() as Model);

function knownBy({ one, two }: Model): Known {
  const words: Record<string, string> = {};
  for (const [word, tags] of Object.entries(one.lexicon)) {
    const all = String(tags);
    words[all] = words[all] === undefined ? word : `${words[all]}|${word}`;
  }
  return { words, nameNouns: [...Object.keys(two.orgWords), ...Object.keys(two.placeWords)] };
}
