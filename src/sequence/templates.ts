import { hashOf, mixed } from './hash.ts';
import { FIELDS, STRIDE } from './sheet.ts';
import type { Field, Sheet } from './sheet.ts';

/**
 * What a model sees at a unit: conjunctions of up to three fields at it and beside it, such as `'word-1 pos'`, each hashed to one key.
 * They stand in the order of their length, so that the keys of one length are computed in one plain loop.
 */
export class Templates {
  readonly count: number;
  /** For each conjunction a seed and the place of each part from the unit on, by number of parts. */
  readonly #rows: readonly [Int32Array, Int32Array, Int32Array, Int32Array];

  constructor(conjunctions: readonly string[]) {
    this.count = conjunctions.length;
    const parts = conjunctions.map((name) => ({ name, places: name.split(' ').filter(Boolean).map(placeOf) }));
    const long = parts.find(({ places }) => places.length > 3);
    if (long !== undefined) throw new Error(`a conjunction has at most three fields, not ${long.name}`);
    const rowsOf = (length: number): Int32Array =>
      Int32Array.from(
        parts.filter(({ places }) => places.length === length).flatMap(({ name, places }) => [hashOf(name), ...places]),
      );
    this.#rows = [rowsOf(0), rowsOf(1), rowsOf(2), rowsOf(3)];
  }

  /** Writes the key of each conjunction at a unit. */
  fill(sheet: Sheet, unit: number, keys: Int32Array): void {
    const [none, one, two, three] = this.#rows;
    const base = unit * STRIDE;
    let count = 0;
    for (const seed of none) keys[count++] = seed;
    for (let i = 0; i < one.length; i += 2) keys[count++] = mixed(one[i]!, sheet[base + one[i + 1]!]!);
    for (let i = 0; i < two.length; i += 3) {
      const first = mixed(two[i]!, sheet[base + two[i + 1]!]!);
      keys[count++] = mixed(first, sheet[base + two[i + 2]!]!);
    }
    for (let i = 0; i < three.length; i += 4) {
      const first = mixed(three[i]!, sheet[base + three[i + 1]!]!);
      const second = mixed(first, sheet[base + three[i + 2]!]!);
      keys[count++] = mixed(second, sheet[base + three[i + 3]!]!);
    }
  }
}

function placeOf(part: string): number {
  const [, name = '', distance = '0'] = /^([a-z]+)([+-]\d)?$/.exec(part) ?? [];
  const at = FIELDS.indexOf(name as Field);
  if (at < 0) throw new Error(`no field is named ${part}`);
  return Number(distance) * STRIDE + at;
}
