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

/** A slot: what is left of the key and two weights in one number, four weights in another; weights with `BIAS`, so that bytes can be added without borrowing. */
const SLOT = 2;
const BIAS = 128;
/** A slot that no key has: whichever key comes there, its weights are 0. */
const EMPTY = 0x80808080;

/**
 * A table has 2 ** `LEAST_BITS` slots or more: of the bits that a slot's number does not say of its key sixteen have room in it, and
 * another key that agrees in all but the last two is as rare as one with the same hash.
 */
const LEAST_BITS = 14;
/** Weights by the keys of features. */
export class Table {
  readonly #slots: Slots;
  readonly #table: Int32Array;
  /** The sums of the last `add`, in units of `SCALE`. */
  readonly sums = new Int32Array(WIDTH);

  constructor({ features, keys, weights }: StoredTable) {
    const sorted = keysOf(keys, features);
    const rows = Int8Array.from(bytesOf(weights));
    this.#slots = slotsFor(sorted, LEAST_BITS);
    this.#table = new Int32Array(SLOT * this.#slots.count).fill(EMPTY);
    const { groups, toGroup } = this.#slots;
    sorted.forEach((key, at) => {
      this.#put(productOf(key, groups[key >>> toGroup]!), rows, at * WIDTH);
    });
  }

  #put(product: number, rows: Int8Array, row: number): void {
    const at = (product >>> this.#slots.toSlot) * SLOT;
    const byte = (place: number): number => rows[row + place]! + BIAS;
    this.#table[at] = (product << 16) | (byte(0) << 8) | byte(1);
    this.#table[at + 1] = (byte(2) << 24) | (byte(3) << 16) | (byte(4) << 8) | byte(5);
  }

  /** Adds up the weights of the first `count` keys into `sums`. At most 256 keys: more could overflow 16 bits. */
  add(keys: Int32Array, count: number): void {
    const { groups, toSlot, toGroup } = this.#slots;
    const table = this.#table;
    let found = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const product = productOf(key, groups[key >>> toGroup]!);
      const at = (product >>> toSlot) * SLOT;
      const head = table[at]!;
      const tail = table[at + 1]!;
      const same = (((head >>> 16) ^ (product & 0xffff)) - 1) >> 31;
      found -= same;
      first += ((head & 0xff) | ((head & 0xff00) << 8)) & same;
      second += tail & LOW_BYTES & same;
      third += (tail >>> 8) & LOW_BYTES & same;
    }
    const bias = BIAS * found;
    this.sums[0] = (first >>> 16) - bias;
    this.sums[1] = (first & 0xffff) - bias;
    this.sums[2] = (third >>> 16) - bias;
    this.sums[3] = (second >>> 16) - bias;
    this.sums[4] = (third & 0xffff) - bias;
    this.sums[5] = (second & 0xffff) - bias;
  }
}

/** The lower byte of both halves of a number. */
const LOW_BYTES = 0x00ff00ff;

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
  return { features: sorted.length, keys: base64Of(keys), weights: base64Of(weights) };
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

function base64Of(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
