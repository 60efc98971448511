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
/** Slots for each key. */
const ROOM = 1.25;
/** The logarithm of the number of slots for each group of keys. */
const GROUP_BITS = 3;
/** Odd: what it is multiplied with can be told from the product. */
const FACTOR = 0x9e3779b1;

/**
 * Weights by the keys of features. Keys that have their high bits in common are a group, and each group has a number that sends its
 * keys where no other key is: a look-up reads one place and decides nothing, so that the processor need not wait for one to begin the
 * next.
 * Source: perfect hashing by displacement, Pagh 1999.
 */
export class Table {
  /** High bits of a product are the number of a slot, high bits of a key that of a group: so far they are shifted. */
  readonly #toSlot: number;
  readonly #toGroup: number;
  readonly #slots: Int32Array;
  /** The number of each group. */
  readonly #groups: Uint16Array;
  /** The sums of the last `add`, in units of `SCALE`. */
  readonly sums = new Int32Array(WIDTH);

  constructor({ features, keys, weights }: StoredTable) {
    const bits = Math.max(LEAST_BITS, Math.ceil(Math.log2(features * ROOM)));
    this.#toSlot = 32 - bits;
    this.#toGroup = this.#toSlot + GROUP_BITS;
    this.#slots = new Int32Array(SLOT << bits).fill(EMPTY);
    this.#groups = new Uint16Array(1 << (bits - GROUP_BITS));
    this.#fill(keysOf(keys, features), Int8Array.from(bytesOf(weights)));
  }

  /** Finds the number of each group, of the large ones first while there is much room. `keys` are sorted. */
  #fill(keys: Int32Array, rows: Int8Array): void {
    const taken = new Uint8Array(this.#slots.length / SLOT);
    for (const [from, to] of runsOf(keys, this.#toGroup).sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
      let number = 0;
      while (!this.#take(keys, from, to, number, taken)) number++;
      this.#groups[keys[from]! >>> this.#toGroup] = number;
      for (let at = from; at < to; at++) this.#put(productOf(keys[at]!, number), rows, at * WIDTH);
    }
  }

  /** Takes the slots where a number sends keys; leaves all as they are and says false where one is taken. */
  #take(keys: Int32Array, from: number, to: number, number: number, taken: Uint8Array): boolean {
    for (let at = from; at < to; at++) {
      const slot = productOf(keys[at]!, number) >>> this.#toSlot;
      if (taken[slot] === 1) {
        while (--at >= from) taken[productOf(keys[at]!, number) >>> this.#toSlot] = 0;
        return false;
      }
      taken[slot] = 1;
    }
    return true;
  }

  #put(product: number, rows: Int8Array, row: number): void {
    const at = (product >>> this.#toSlot) * SLOT;
    const byte = (place: number): number => rows[row + place]! + BIAS;
    this.#slots[at] = (product << 16) | (byte(0) << 8) | byte(1);
    this.#slots[at + 1] = (byte(2) << 24) | (byte(3) << 16) | (byte(4) << 8) | byte(5);
  }

  /** Adds up the weights of the first `count` keys into `sums`. At most 256 keys: more could overflow 16 bits. */
  add(keys: Int32Array, count: number): void {
    const slots = this.#slots;
    const groups = this.#groups;
    const toSlot = this.#toSlot;
    const toGroup = this.#toGroup;
    let found = 0;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      const product = productOf(key, groups[key >>> toGroup]!);
      const at = (product >>> toSlot) * SLOT;
      const head = slots[at]!;
      const tail = slots[at + 1]!;
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

function productOf(key: number, number: number): number {
  return Math.imul(key ^ number, FACTOR);
}

/** The runs `[from, to)` of keys whose high bits are the same. */
function runsOf(keys: Int32Array, shift: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let from = 0, at = 1; at <= keys.length; at++)
    if (at === keys.length || keys[at]! >>> shift !== keys[from]! >>> shift) {
      runs.push([from, at]);
      from = at;
    }
  return runs;
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
  return { features: sorted.length, keys: base64Of(keys), weights: base64Of(weights) };
}

function bytesOf(base64: string): Uint8Array {
  return Buffer.from(base64, 'base64');
}

function base64Of(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64');
}
