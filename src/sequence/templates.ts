import { Conjunctions } from '../rank/conjunctions.ts';
import { hashOf } from '../hash.ts';
import { FIELDS, STRIDE } from './sheet.ts';
import type { Field } from './sheet.ts';

/** What a model sees at a unit: conjunctions of fields at it and beside it, such as `'word-1 pos'`; places count from the unit on. */
export function templatesOf(names: readonly string[]): Conjunctions {
  return new Conjunctions(
    names.map((name) => ({ seed: hashOf(name), places: name.split(' ').filter(Boolean).map(placeOf) })),
  );
}

function placeOf(part: string): number {
  const [, name = '', distance = '0'] = /^([a-z]+)([+-]\d)?$/.exec(part) ?? [];
  const at = FIELDS.indexOf(name as Field);
  if (at < 0) throw new Error(`no field is named ${part}`);
  return Number(distance) * STRIDE + at;
}
