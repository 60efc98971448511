import type { Features } from './features.ts';
import { productOf, slotsFor } from './slots.ts';
import type { Slots } from './slots.ts';

/** Weights of three decimals by the keys of their features. */
export class Weights {
  readonly #slots: Slots;
  /** In each slot a key and its weight in thousandths, side by side. */
  readonly #table: Int32Array;

  constructor(entries: Iterable<readonly [number, number]>) {
    const weights = new Map(entries);
    const keys = Int32Array.from([...weights.keys()].sort((a, b) => (a >>> 0) - (b >>> 0)));
    this.#slots = slotsFor(keys);
    this.#table = new Int32Array(2 * this.#slots.count);
    for (const key of keys) {
      const at = 2 * (productOf(key, this.#slots.groups[key >>> this.#slots.toGroup]!) >>> this.#slots.toSlot);
      this.#table[at] = key;
      this.#table[at + 1] = Math.round(weights.get(key)! * 1000);
    }
  }

  /** The sum of the weights of the first keys. */
  sum(keys: Int32Array, count: number): number {
    const { groups, toGroup, toSlot } = this.#slots;
    const table = this.#table;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const at = 2 * (productOf(key, groups[key >>> toGroup]!) >>> toSlot);
      const other = key ^ table[at]!;
      sum += table[at + 1]! & ~((other | -other) >> 31);
    }
    return sum / 1000;
  }
}

/** Reads weights by the names of their features. */
export function weightsOf<Field extends string, Group extends string>(
  features: Features<Field, Group>,
  byName: Readonly<Record<string, number>>,
): Weights {
  return new Weights(Object.entries(byName).map(([name, weight]) => [features.keyOf(name), weight] as const));
}
