import type { Features } from './features.ts';

/** Weights of three decimals by the keys of their features. */
export class Weights {
  /** Open addressing: a key and its weight in thousandths, side by side. */
  readonly #table: Int32Array;
  readonly #mask: number;

  constructor(entries: Iterable<readonly [number, number]>) {
    const list = [...entries];
    const size = 1 << Math.max(4, Math.ceil(Math.log2(list.length + 1)) + 1);
    this.#mask = size - 1;
    this.#table = new Int32Array(2 * size);
    for (const [key, weight] of list) {
      const at = this.#placeOf(key);
      this.#table[at] = key;
      this.#table[at + 1] = Math.round(weight * 1000);
    }
  }

  /** The sum of the weights of the first keys. */
  sum(keys: Int32Array, count: number): number {
    const table = this.#table;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += table[this.#placeOf(keys[i]!) + 1]!;
    return sum / 1000;
  }

  #placeOf(key: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0 && table[2 * slot] !== key) slot = (slot + 1) & mask;
    return 2 * slot;
  }
}

/** Reads weights by the names of their features. */
export function weightsOf<Field extends string, Group extends string>(
  features: Features<Field, Group>,
  byName: Readonly<Record<string, number>>,
): Weights {
  return new Weights(Object.entries(byName).map(([name, weight]) => [features.keyOf(name), weight] as const));
}
