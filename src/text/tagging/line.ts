import type { WordPart } from './word-parts.ts';

/** Room for the signs that a word may show: the number of its part of speech, or beyond `HINTS` that of its hint, a byte. */
export const HINTS = 32;
export const SIGNS = HINTS + 256;

/** Words in a row while their parts of speech are found. */
export class Line {
  readonly #parts: readonly WordPart[];
  readonly #tags: Uint8Array;
  /** What each word shows to its neighbours. */
  readonly signs: Uint16Array;

  constructor(parts: readonly WordPart[]) {
    this.#parts = parts;
    this.#tags = new Uint8Array(parts.length);
    this.signs = new Uint16Array(parts.length);
    for (let at = 0; at < parts.length; at++) {
      const { tag, hint } = parts[at]!;
      this.#tags[at] = tag;
      this.signs[at] = hint > 0 ? HINTS + hint : tag;
    }
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
