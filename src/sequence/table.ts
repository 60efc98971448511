import { base64Of, bytesOf } from '../rank/base64.ts';
import { productOf, slotsFor } from '../rank/slots.ts';
import type { Slots } from '../rank/slots.ts';

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

/** What is added to a weight, so that bytes can be added without borrowing; no weight is further from 0. */
export const BIAS = 128;
/** A slot that no key has: whichever key comes there, its weights are 0. */
const EMPTY = 0x80808080;

/**
 * A table has 2 ** `LEAST_BITS` slots or more: of the bits that a slot's number does not say of its key sixteen have room in it, and
 * another key that agrees in all but the last two is as rare as one with the same hash.
 */
const LEAST_BITS = 14;

/** Weights by the keys of features. */
export class Table {
  readonly slots: Slots;
  /**
   * Two numbers a slot: the lower half of the key's product and two weights, one in each byte, in the first, four weights in the second.
   * Each has `BIAS` in it.
   */
  readonly rows: Int32Array;

  constructor({ features, keys, weights }: StoredTable) {
    const sorted = keysOf(keys, features);
    const bytes = Int8Array.from(bytesOf(weights));
    this.slots = slotsFor(sorted, LEAST_BITS);
    this.rows = new Int32Array(2 * this.slots.count).fill(EMPTY);
    sorted.forEach((key, at) => {
      this.#put(productOf(this.slots, key), bytes, at * WIDTH);
    });
  }

  #put(product: number, bytes: Int8Array, first: number): void {
    const at = 2 * (product >>> this.slots.toSlot);
    const byte = (place: number): number => bytes[first + place]! + BIAS;
    this.rows[at] = (product << 16) | (byte(0) << 8) | byte(1);
    this.rows[at + 1] = (byte(2) << 24) | (byte(3) << 16) | (byte(4) << 8) | byte(5);
  }
}

function keysOf(base64: string, count: number): Int32Array {
  const bytes = bytesOf(base64);
  const keys = new Int32Array(count);
  let key = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 1;
    for (; bytes[at]! > 127; at++, shift *= 128) key += (bytes[at]! & 127) * shift;
    key += bytes[at++]! * shift;
    keys[i] = key;
  }
  return keys;
}

/** Weights ready to be stored, each of `WIDTH` numbers; a key stands once. */
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
  return {
    features: sorted.length,
    keys: base64Of(Uint8Array.from(keys)),
    weights: base64Of(Uint8Array.from(weights)),
  };
}
