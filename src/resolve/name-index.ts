/** A name in words, lower case. */
interface Named {
  readonly words: readonly string[];
}

/** Names by their first and by their last word, so that a long article with many names stays fast. */
export class NameIndex<T extends Named> {
  readonly #byFirst = new Map<string, T[]>();
  readonly #byLast = new Map<string, T[]>();

  /** Again after its words changed. */
  add(named: T): void {
    enter(this.#byFirst, named.words[0] ?? '', named);
    enter(this.#byLast, named.words.at(-1) ?? '', named);
  }

  startingWith(word: string): readonly T[] {
    return this.#byFirst.get(word) ?? [];
  }

  endingIn(word: string): readonly T[] {
    return this.#byLast.get(word) ?? [];
  }
}

function enter<T>(index: Map<string, T[]>, word: string, named: T): void {
  const list = index.get(word);
  if (list === undefined) index.set(word, [named]);
  else if (!list.includes(named)) list.push(named);
}
