/** Weights of features as they are stored: keys in rising order, as differences of seven bits a byte; weights as signed bytes; both in base64. */
export interface StoredTable {
  readonly features: number;
  /** Weights of each feature: one for each label, or for each step between two. */
  readonly width: number;
  readonly keys: string;
  readonly weights: string;
}

/** What one unit of a stored weight stands for. */
export const SCALE = 1 / 32;

/** The bits of a slot that hold the row, and those that tell one key from another. */
const ROW_BITS = 19;
const ROW = (1 << ROW_BITS) - 1;

/**
 * Rows of weights by the keys of features. Small, so that it stays near the processor: a slot holds the row's number plus one and the
 * highest bits of its key; a key is taken for another in one look-up of thousands.
 */
export class Table {
  readonly #width: number;
  readonly #mask: number;
  /** Open addressing; 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #weights: Int8Array;
  readonly #found = new Int32Array(64);

  constructor({ features, width, keys, weights }: StoredTable) {
    this.#width = width;
    const size = 1 << Math.ceil(Math.log2(features * 1.7 + 16));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#weights = Int8Array.from(bytesOf(weights));
    let key = 0;
    let at = 0;
    const bytes = bytesOf(keys);
    for (let feature = 0; feature < features; feature++) {
      let difference = 0;
      let shift = 1;
      for (; bytes[at]! > 127; at++, shift *= 128) difference += (bytes[at]! & 127) * shift;
      key += difference + bytes[at++]! * shift;
      this.#put(key | 0, feature + 1);
    }
  }

  #put(key: number, row: number): void {
    let slot = key & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = (key & ~ROW) | row;
  }

  /**
   * Adds the weights of the first `count` keys, in units of `SCALE`, to `scores` from `start` on. It looks all of them up before it
   * needs the first, so that the processor waits for memory once and not for each.
   */
  add(keys: Int32Array, count: number, scores: Float64Array, start: number): void {
    const slots = this.#slots;
    const weights = this.#weights;
    const width = this.#width;
    const found = this.#found;
    for (let i = 0; i < count; i++) found[i] = slots[keys[i]! & this.#mask]!;
    let rows = 0;
    for (let i = 0; i < count; i++) {
      if (found[i] === 0) continue;
      const row = this.#rowOf(keys[i]!, found[i]!);
      if (row > 0) found[rows++] = row;
    }
    for (let i = 0; i < rows; i++) {
      const row = (found[i]! - 1) * width;
      for (let label = 0; label < width; label++) scores[start + label]! += weights[row + label]!;
    }
  }

  /** Number of a key's row plus one, or 0, from what its first slot holds. */
  #rowOf(key: number, first: number): number {
    let slot = key & this.#mask;
    let found = first;
    while (found !== 0 && (found ^ key) >>> ROW_BITS !== 0) {
      slot = (slot + 1) & this.#mask;
      found = this.#slots[slot]!;
    }
    return found & ROW;
  }
}

/** Weights ready to be stored. Rows of equal width; a key stands once. */
export function stored(width: number, rows: ReadonlyMap<number, readonly number[]>): StoredTable {
  const sorted = [...rows].map(([key, row]) => [key >>> 0, row] as const).sort(([a], [b]) => a - b);
  const keys: number[] = [];
  let before = 0;
  for (const [key] of sorted) {
    let difference = key - before;
    for (; difference > 127; difference = Math.floor(difference / 128)) keys.push((difference % 128) | 128);
    keys.push(difference);
    before = key;
  }
  const weights = sorted.flatMap(([, row]) => row.map((weight) => Math.round(weight / SCALE) & 255));
  return { features: sorted.length, width, keys: base64Of(keys), weights: base64Of(weights) };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function base64Of(bytes: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) parts.push(String.fromCharCode(...bytes.slice(i, i + 8192)));
  return btoa(parts.join(''));
}
