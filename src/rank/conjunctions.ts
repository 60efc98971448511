/** A feature that some values make together: each different combination has a key of its own. */
export interface Conjunction {
  /** The hash of its name, so that equal values of others have other keys. */
  readonly seed: number;
  /** Where its values stand. */
  readonly places: readonly number[];
}

/** The most values of a conjunction. */
const LONGEST = 4;

/** Conjunctions in the order of their length, so that the keys of one length are computed in one plain loop. */
export class Conjunctions {
  readonly count: number;
  readonly all: readonly Conjunction[];
  /** For each length the conjunctions in a row: seed and places. */
  readonly #rows: readonly Int32Array[];

  constructor(conjunctions: readonly Conjunction[]) {
    this.count = conjunctions.length;
    this.all = conjunctions;
    this.#rows = Array.from({ length: LONGEST + 1 }, (_, length) =>
      Int32Array.from(
        conjunctions.filter(({ places }) => places.length === length).flatMap(({ seed, places }) => [seed, ...places]),
      ),
    );
    const long = conjunctions.find(({ places }) => places.length > LONGEST);
    if (long !== undefined)
      throw new Error(`a conjunction has at most ${String(LONGEST)} fields, not ${String(long.places.length)}`);
  }

  /** Writes the key of each conjunction of some values, whose places count from `base`. */
  fill(values: Int32Array, base: number, keys: Int32Array): void {
    const [none, one, two, three, four] = this.#rows as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    let count = 0;
    for (const seed of none) keys[count++] = seed;
    for (let i = 0; i < one.length; i += 2) keys[count++] = mixed(one[i]!, values[base + one[i + 1]!]!);
    for (let i = 0; i < two.length; i += 3) {
      const first = mixed(two[i]!, values[base + two[i + 1]!]!);
      keys[count++] = mixed(first, values[base + two[i + 2]!]!);
    }
    for (let i = 0; i < three.length; i += 4) {
      const first = mixed(three[i]!, values[base + three[i + 1]!]!);
      const second = mixed(first, values[base + three[i + 2]!]!);
      keys[count++] = mixed(second, values[base + three[i + 3]!]!);
    }
    for (let i = 0; i < four.length; i += 5) {
      const first = mixed(four[i]!, values[base + four[i + 1]!]!);
      const second = mixed(first, values[base + four[i + 2]!]!);
      const third = mixed(second, values[base + four[i + 3]!]!);
      keys[count++] = mixed(third, values[base + four[i + 4]!]!);
    }
  }
}

const FACTOR = 0x9e3779b1;

/** A hash with one more value in it; what it holds still lies in its higher bits. */
export function mixed(hash: number, value: number): number {
  return Math.imul(hash ^ value, FACTOR);
}

/** The code that gives each value of some conjunctions a name; `read` is the code that reads the value at a place. */
export function codeOfValues({ all }: Conjunctions, read: (place: number) => string): string {
  const places = [...new Set(all.flatMap((conjunction) => conjunction.places))];
  return places.map((place) => `const ${nameOf(place)} = ${read(place)};`).join('\n');
}

/** The code that computes the key of a conjunction from the values that have a name. */
export function codeOfKey({ seed, places }: Conjunction): string {
  return places.reduce((hash, place) => `Math.imul(${hash} ^ ${nameOf(place)}, ${FACTOR})`, String(seed));
}

function nameOf(place: number): string {
  return place < 0 ? `before${-place}` : `value${place}`;
}
