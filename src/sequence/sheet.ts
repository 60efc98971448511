import { hashOf } from '../hash.ts';
import type { Units } from './units.ts';

/** What a unit shows by itself, and what it shows with regard to the one cue that is being looked at. */
export const FIELDS = [
  // the unit, what stands near it, and its sentence
  'word', 'lemma', 'pos', 'shape', 'suffix', 'classes', 'sense', 'mention', 'head', 'left', 'ahead', 'grammar', 'line', 'quotes',
  // what the first model believes of it
  'seen',
  // where it stands to the cue, and what stands between
  'side', 'where', 'between', 'crossed',
  // the cue
  'grammatical', 'opening', 'nested', 'sure',
  // what grammar proposes for the unit
  'proposed', 'formed',
] as const; // prettier-ignore
export type Field = (typeof FIELDS)[number];

/** Room for the fields of one unit, side by side so that they are read together. */
export const STRIDE = 32;

/** The column of each field. */
export const AT = Object.fromEntries(FIELDS.map((field, at) => [field, at])) as Readonly<Record<Field, number>>;

/** The values of all fields of all units: `sheet[unit * STRIDE + AT.field]`. */
export type Sheet = Int32Array;

/** The value beyond the edges of a sentence. */
export const EDGE = hashOf('^');

export function sheetOf(units: Units): Sheet {
  return new Int32Array(units.count * STRIDE).fill(EDGE);
}

/** Gives the units `from` up to, not including, `to` one value of a field. */
export function fillField(sheet: Sheet, field: Field, value: number, from: number, to: number): void {
  for (let i = from * STRIDE + AT[field]; i < to * STRIDE; i += STRIDE) sheet[i] = value;
}
