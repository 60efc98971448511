import type { Sight } from '../../src/sequence/sight.ts';
import { STRIDE } from '../../src/sequence/sheet.ts';
import type { Sheet } from '../../src/sequence/sheet.ts';

/** Sequences with their right labels, each place as the keys of its features. Grows as sequences are added. */
export class Sequences {
  readonly sight: Sight;
  /** Keys of the features of each place. */
  keys = new Int32Array(1 << 20);
  labels = new Uint8Array(1 << 14);
  /** First place of each sequence, and one past the last place of the last. */
  readonly starts: number[] = [0];
  readonly #row: Int32Array;

  constructor(sight: Sight) {
    this.sight = sight;
    this.#row = new Int32Array(sight.templates.count);
  }

  get width(): number {
    return this.sight.templates.count;
  }

  /** Adds the units `from` up to, not including, `to`, with the label of each. */
  add(sheet: Sheet, from: number, to: number, labels: Uint8Array): void {
    const start = this.starts.at(-1)!;
    this.#grow(start + to - from);
    for (let at = from; at < to; at++) {
      const place = start + at - from;
      this.sight.templates.fill(sheet, at * STRIDE, this.#row);
      this.keys.set(this.#row, place * this.width);
      this.labels[place] = labels[at]!;
    }
    this.starts.push(start + to - from);
  }

  #grow(places: number): void {
    while (this.keys.length < places * this.width) this.keys = doubled(this.keys, Int32Array);
    while (this.labels.length < places) this.labels = doubled(this.labels, Uint8Array);
  }
}

function doubled<T extends Int32Array | Uint8Array>(array: T, Kind: new (length: number) => T): T {
  const larger = new Kind(2 * array.length);
  larger.set(array);
  return larger;
}
