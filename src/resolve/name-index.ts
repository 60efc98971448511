/** A name in words, lower case. */
interface Named {
  readonly words: readonly string[];
}

/** Of names that begin or end alike no more are kept: an article with more of them is a list. */
const MOST = 500;

/** Names that nobody is called by, in front of the one that people are: "Md Habibur Rahman". */
const FOREGOING = new Set(
  'md mohd mohammad mohammed muhammad mohamed abdul abdur abdus abdel abu syed sayed sheikh mst mosammat'.split(' '),
);

/** Names by their words, by their first and by their last word, so that a long article with many names stays fast. */
export class NameIndex<T extends Named> {
  readonly #byWords = new Map<string, T[]>();
  readonly #byFirst = new Map<string, T[]>();
  readonly #bySecond = new Map<string, T[]>();
  readonly #byLast = new Map<string, T[]>();

  /** Again after its words changed. */
  add(named: T): void {
    enter(this.#byWords, named.words.join(' '), named);
    enter(this.#byFirst, named.words[0] ?? '', named);
    if (named.words.length > 2 && FOREGOING.has(named.words[0]!)) enter(this.#byFirst, named.words[1]!, named);
    if (named.words.length > 2) enter(this.#bySecond, named.words[1]!, named);
    const last = named.words.at(-1) ?? '';
    enter(this.#byLast, last, named);
    const part = last.slice(last.lastIndexOf('-') + 1);
    if (part !== last && named.words.length > 1) enter(this.#byLast, part, named);
  }

  /** The first that has just these words. */
  sameAs(words: readonly string[]): T | undefined {
    const key = words.join(' ');
    return this.#byWords.get(key)?.find((named) => named.words.join(' ') === key);
  }

  startingWith(word: string): readonly T[] {
    return this.#byFirst.get(word) ?? [];
  }

  /** Those of three words or more whose second it is. */
  withSecond(word: string): readonly T[] {
    return this.#bySecond.get(word) ?? [];
  }

  /** The last part of a double name too: “Okoye” of “Ana Ruiz-Okoye”. */
  endingIn(word: string): readonly T[] {
    return this.#byLast.get(word) ?? [];
  }
}

function enter<T>(index: Map<string, T[]>, word: string, named: T): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [named]);
  else if (list.length < MOST && !list.includes(named)) list.push(named);
}
