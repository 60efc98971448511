import { finished, hashOf, mixed } from './hash.ts';
import { FIELDS, STRIDE } from './sheet.ts';
import type { Field, Sheet } from './sheet.ts';

/** What a model sees at a unit: conjunctions of fields at it and beside it, such as `'word-1 pos'`, each hashed to one key. */
export class Templates {
  readonly count: number;
  /** The conjunctions in a row, to be walked fast: seed, number of parts, and the place of each part from the unit on. */
  readonly #row: Int32Array;

  constructor(conjunctions: readonly string[]) {
    this.count = conjunctions.length;
    this.#row = Int32Array.from(
      conjunctions.flatMap((name) => {
        const parts = name.split(' ').filter(Boolean).map(placeOf);
        return [hashOf(name), parts.length, ...parts];
      }),
    ); // prettier-ignore
  }

  /** Writes the key of each conjunction at a unit. */
  fill(sheet: Sheet, unit: number, keys: Int32Array): void {
    const row = this.#row;
    const base = unit * STRIDE;
    let count = 0;
    for (let i = 0; i < row.length;) {
      let key = row[i]!;
      const end = i + 2 + row[i + 1]!;
      for (i += 2; i < end; i++) key = mixed(key, sheet[base + row[i]!]!);
      keys[count++] = finished(key);
    }
  }
}

function placeOf(part: string): number {
  const [, name = '', distance = '0'] = /^([a-z]+)([+-]\d)?$/.exec(part) ?? [];
  const at = FIELDS.indexOf(name as Field);
  if (at < 0) throw new Error(`no field is named ${part}`);
  return Number(distance) * STRIDE + at;
}
