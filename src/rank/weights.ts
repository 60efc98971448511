import { base64Of, bytesOf } from './base64.ts';
import { codeOfKey, codeOfValues } from './conjunctions.ts';
import type { Conjunctions } from './conjunctions.ts';
import { keyOf } from './features.ts';
import { codeOfSlot, slotOf, slotsFor } from './slots.ts';
import type { Slots } from './slots.ts';

/** Adds up, in thousandths, the weights of the features that some values make. */
type Sum = (values: Int32Array, groups: Uint16Array, table: Int32Array) => number;

/** Weights of three decimals by the keys of their features. */
export class Weights {
  readonly #slots: Slots;
  /** In each slot a key and its weight in thousandths, side by side. */
  readonly #table: Int32Array;
  readonly #sums = new Map<Conjunctions, Sum>();

  constructor(entries: Iterable<readonly [number, number]>) {
    const weights = new Map(entries);
    const keys = new Int32Array(Uint32Array.from(weights.keys()).sort().buffer);
    this.#slots = slotsFor(keys);
    this.#table = new Int32Array(2 * this.#slots.count);
    for (const key of keys) {
      const at = 2 * slotOf(this.#slots, key);
      this.#table[at] = key;
      this.#table[at + 1] = Math.round(weights.get(key)! * 1000);
    }
  }

  /** The weight of a feature, 0 where it has none. */
  of(key: number): number {
    const at = 2 * slotOf(this.#slots, key);
    return this.#table[at] === key ? this.#table[at + 1]! / 1000 : 0;
  }

  /** The sum of the weights of the features that some values make. */
  sum(conjunctions: Conjunctions, values: Int32Array): number {
    let sum = this.#sums.get(conjunctions);
    if (sum === undefined) this.#sums.set(conjunctions, (sum = this.#sumFor(conjunctions)));
    return sum(values, this.#slots.groups, this.#table) / 1000;
  }

  /** Its code is written for the conjunctions, as that of `scorerOf` is. */
  #sumFor(conjunctions: Conjunctions): Sum {
    const sums = conjunctions.all.map(
      (conjunction) => `
      key = ${codeOfKey(conjunction)};
      at = ${codeOfSlot(this.#slots, 'key')} << 1;
      other = key ^ table[at];
      sum = sum + (table[at + 1] & ~((other | -other) >> 31)) | 0;`,
    );
    const code = `
      ${codeOfValues(conjunctions, (place) => `values[${place}]`)}
      let key = 0, at = 0, other = 0, sum = 0;
      ${sums.join('')}
      return sum;`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it holds numbers of our own alone
    return new Function('values', 'groups', 'table', code) as Sum;
  }
}

/** Weights by the names of their features, for people to read. */
export type NamedWeights = Readonly<Record<string, number>>;

/** The same for a program that begins soon: keys of 32 bits, and beside each its weight in thousandths, of 16 bits, both in base64. */
export interface PackedWeights {
  readonly keys: string;
  readonly thousandths: string;
}

/** Reads weights. Packed, those of 28,000 features take 30 ms where they take 140 with their names. */
export function weightsOf(stored: NamedWeights | PackedWeights): Weights {
  if (!isPacked(stored)) return new Weights(Object.entries(stored).map(([name, weight]) => [keyOf(name), weight]));
  const keys = new Int32Array(bytesOf(stored.keys).buffer);
  const thousandths = new Int16Array(bytesOf(stored.thousandths).buffer);
  return new Weights(Array.from(keys, (key, at) => [key, thousandths[at]! / 1000]));
}

/** @throws RangeError where a weight needs more bits */
export function packedWeights(byName: NamedWeights): PackedWeights {
  const thousandths = Object.values(byName).map((weight) => Math.round(weight * 1000));
  if (thousandths.some((weight) => weight !== (weight << 16) >> 16))
    throw new RangeError('A weight is larger than 32.');
  return {
    keys: base64Of(Int32Array.from(Object.keys(byName), keyOf)),
    thousandths: base64Of(Int16Array.from(thousandths)),
  };
}

function isPacked(stored: NamedWeights | PackedWeights): stored is PackedWeights {
  return typeof stored.keys === 'string';
}
