/** Where keys stand in a table. */
export interface Slots {
  /** The number of each group of keys that have their high bits in common. */
  readonly groups: Uint16Array;
  /** High bits of a product are the number of a slot, high bits of a key that of a group: so far they are shifted. */
  readonly toSlot: number;
  readonly toGroup: number;
  /** How many slots there are. */
  readonly count: number;
}

/** Slots for each key. */
const ROOM = 1.25;
/** The logarithm of the number of slots for each group of keys. */
const GROUP_BITS = 3;
/** Odd: what it is multiplied with can be told from the product. */
const FACTOR = 0x9e3779b1;

/**
 * A slot for each of some keys, where no other is; there are 2 ** `leastBits` slots or more. Keys that have their high bits in common
 * are a group, and each group has a number that sends its keys where no other key is: a look-up reads one place and decides nothing,
 * so that the processor need not wait for one to begin the next. Keys are sorted as unsigned numbers, and each stands once.
 * Source: perfect hashing by displacement, Pagh 1999.
 */
export function slotsFor(keys: Int32Array, leastBits = GROUP_BITS + 1): Slots {
  const bits = Math.max(leastBits, Math.ceil(Math.log2(keys.length * ROOM)));
  const toSlot = 32 - bits;
  const toGroup = toSlot + GROUP_BITS;
  const groups = new Uint16Array(1 << (bits - GROUP_BITS));
  const taken = new Uint8Array(1 << bits);
  // The large groups first, while there is much room.
  for (const [from, to] of runsOf(keys, toGroup).sort((a, b) => b[1] - b[0] - (a[1] - a[0]))) {
    const group = keys.subarray(from, to);
    let number = 0;
    while (!take(group, number, toSlot, taken)) number++;
    groups[group[0]! >>> toGroup] = number;
  }
  return { groups, toSlot, toGroup, count: 1 << bits };
}

/** The slot of a key. */
export function slotOf(slots: Slots, key: number): number {
  return productOf(slots, key) >>> slots.toSlot;
}

/** The product whose high bits are the slot of a key. */
export function productOf({ groups, toGroup }: Slots, key: number): number {
  return multiplied(key, groups[key >>> toGroup]!);
}

function multiplied(key: number, number: number): number {
  return Math.imul(key ^ number, FACTOR);
}

/** The code that does what `slotOf` does, where `groups` are the numbers of the groups. */
export function codeOfSlot(slots: Slots, key: string): string {
  return `(${codeOfProduct(slots, key)} >>> ${slots.toSlot})`;
}

/** The code that does what `productOf` does. */
export function codeOfProduct({ toGroup }: Slots, key: string): string {
  return `Math.imul(${key} ^ groups[${key} >>> ${toGroup}], ${FACTOR})`;
}

/** Takes the slots where a number sends keys; leaves all as they are and says false where one is taken. */
function take(keys: Int32Array, number: number, toSlot: number, taken: Uint8Array): boolean {
  for (let at = 0; at < keys.length; at++) {
    const slot = multiplied(keys[at]!, number) >>> toSlot;
    if (taken[slot] === 1) {
      while (--at >= 0) taken[multiplied(keys[at]!, number) >>> toSlot] = 0;
      return false;
    }
    taken[slot] = 1;
  }
  return true;
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
