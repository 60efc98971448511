/** Weights of features as they are stored: keys in rising order, as differences of seven bits a byte; `WIDTH` weights each as signed bytes; both in base64. */
export interface StoredTable {
  readonly features: number;
  readonly keys: string;
  readonly weights: string;
}

/** Number of weights of each feature. */
export const WIDTH = 6;

/** What one unit of a stored weight stands for. */
export const SCALE = 1 / 32;

/** A slot: the key, and the weights in pairs, each pair in one number, so that one addition adds both. */
const SLOT = 4;
const PAIR = 65536;
const FILTER_BITS = 20;

/** Weights by the keys of features, with the weights beside the key so that a look-up reads one place of memory. */
export class Table {
  readonly #mask: number;
  /** Open addressing; a key of 0 is an empty slot. */
  readonly #slots: Int32Array;
  /** A bit for each rest of a key, set where some key has it: small enough to stay near the processor, it tells most keys that are not there. */
  readonly #known = new Int32Array(1 << (FILTER_BITS - 5));
  /** The sums of the last `add`, in units of `SCALE`. */
  readonly sums = new Int32Array(WIDTH);

  constructor({ features, keys, weights }: StoredTable) {
    const size = 1 << Math.ceil(Math.log2(features * 1.4 + 16));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size * SLOT);
    const rows = Int8Array.from(bytesOf(weights));
    let key = 0;
    let at = 0;
    const bytes = bytesOf(keys);
    for (let feature = 0; feature < features; feature++) {
      let difference = 0;
      let shift = 1;
      for (; bytes[at]! > 127; at++, shift *= 128) difference += (bytes[at]! & 127) * shift;
      key += difference + bytes[at++]! * shift;
      this.#put(key | 0, rows, feature * WIDTH);
    }
  }

  #put(key: number, rows: Int8Array, row: number): void {
    const slots = this.#slots;
    let slot = key & this.#mask;
    while (slots[slot * SLOT] !== 0) slot = (slot + 1) & this.#mask;
    slots[slot * SLOT] = key;
    this.#known[key >>> (37 - FILTER_BITS)]! |= 1 << (key >>> (32 - FILTER_BITS));
    for (let pair = 0; pair < WIDTH / 2; pair++)
      slots[slot * SLOT + 1 + pair] = rows[row + 2 * pair]! + PAIR * rows[row + 2 * pair + 1]!;
  }

  /** Adds up the weights of the first `count` keys into `sums`. At most 256 keys: more could overflow a half. */
  add(keys: Int32Array, count: number): void {
    const slots = this.#slots;
    const known = this.#known;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      if ((known[key >>> (37 - FILTER_BITS)]! & (1 << (key >>> (32 - FILTER_BITS)))) === 0) continue;
      let slot = (key & this.#mask) * SLOT;
      while (slots[slot] !== key && slots[slot] !== 0) slot = (slot + SLOT) & (slots.length - 1);
      if (slots[slot] === 0) continue;
      first = (first + slots[slot + 1]!) | 0;
      second = (second + slots[slot + 2]!) | 0;
      third = (third + slots[slot + 3]!) | 0;
    }
    this.#split(0, first);
    this.#split(2, second);
    this.#split(4, third);
  }

  #split(at: number, pair: number): void {
    const low = (pair << 16) >> 16;
    this.sums[at] = low;
    this.sums[at + 1] = (pair - low) / PAIR;
  }
}

/** Weights ready to be stored, each of `WIDTH` numbers; a key stands once and is not 0. */
export function stored(rows: ReadonlyMap<number, readonly number[]>): StoredTable {
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
  return { features: sorted.length, keys: base64Of(keys), weights: base64Of(weights) };
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

function base64Of(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
