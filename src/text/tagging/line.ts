import type { WordPart } from './word-parts.ts';

/** Room for the signs that a word may show: the number of its part of speech, or beyond `HINTS` that of its hint, a byte. */
export const HINTS = 32;
export const SIGNS = HINTS + 256;

/** Parts of words in a row while their parts of speech are found; keeps its room from one text to the next. */
export class Line {
  readonly #parts: WordPart[] = [];
  #tags = new Uint8Array(0);
  /** What each shows to its neighbours; of the first `length`. */
  signs = new Uint16Array(0);
  length = 0;

  /** Begins anew. */
  clear(): void {
    this.length = 0;
  }

  add(part: WordPart): void {
    const at = this.length++;
    if (at === this.signs.length) this.#grow();
    this.#parts[at] = part;
    this.#tags[at] = part.tag;
    this.signs[at] = part.hint > 0 ? HINTS + part.hint : part.tag;
  }

  #grow(): void {
    const room = Math.max(1024, 2 * this.length);
    const [tags, signs] = [this.#tags, this.signs];
    this.#tags = new Uint8Array(room);
    this.#tags.set(tags);
    this.signs = new Uint16Array(room);
    this.signs.set(signs);
  }

  /** Gives a word another part of speech, where asked for only if it may have it. */
  correct(at: number, tag: number, ifPossible: boolean): void {
    const { possible, hint } = this.#parts[at]!;
    if (ifPossible && ((possible >> tag) & 1) === 0) return;
    this.#tags[at] = tag;
    if (hint === 0) this.signs[at] = tag;
  }

  /** The part of speech of a word. */
  tagAt(at: number): number {
    const { fixed, tag } = this.#parts[at]!;
    return fixed ? tag : this.#tags[at]!;
  }
}
