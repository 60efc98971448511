import { codeOfKey, codeOfValues } from '../rank/conjunctions.ts';
import type { Conjunction } from '../rank/conjunctions.ts';
import { codeOfProduct } from '../rank/slots.ts';
import type { Slots } from '../rank/slots.ts';
import type { Chain } from './chain.ts';
import { targetsOf } from './sight.ts';
import type { Sight } from './sight.ts';
import { STRIDE } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { BIAS, SCALE } from './table.ts';
import type { Table } from './table.ts';

/** Writes the potentials of the units `from` up to, not including, `to` of a sheet into a chain that has room for them. */
export type Scorer = (sheet: Sheet, from: number, to: number, chain: Chain) => void;

/** Scores of more templates could leave what numbers of 16 bits hold. */
const MOST_TEMPLATES = 32;
const TOP = MOST_TEMPLATES * BIAS;
/** What a score stands for as a potential; the score 0 at `TOP`. */
const potentials = Float64Array.from({ length: 2 * TOP + 1 }, (_, at) => Math.exp((at - TOP) * SCALE));

/**
 * A function that scores units as a model sees them. Its code is written for the one model: seeds, places and shifts stand in it as
 * numbers, and nothing is read for each unit but its values and their weights. Loops over lists of them take twice the time.
 */
export function scorerOf(sight: Sight, { slots, rows }: Table): Scorer {
  const { count } = sight.templates;
  if (count > MOST_TEMPLATES) throw new Error(`a model has at most ${MOST_TEMPLATES} templates, not ${count}`);
  const names = ['sheet', 'from', 'to', 'node', 'opens', 'closes', 'groups', 'rows', 'potentials'];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it holds numbers of our own alone
  const score = new Function(...names, codeOf(sight, slots)) as (...values: unknown[]) => void;
  return (sheet, from, to, { node, opens, closes }) => {
    score(sheet, from, to, node, opens, closes, slots.groups, rows, potentials);
  };
}

function codeOf(sight: Sight, slots: Slots): string {
  const { templates, labels } = sight;
  return `
  for (let unit = from, row = 0; unit < to; unit++, row += ${labels}) {
    const base = unit * ${STRIDE} | 0;
    ${codeOfValues(templates, (place) => `sheet[base + ${place} | 0]`)}
    let key = 0, product = 0, at = 0, head = 0, tail = 0, same = 0, found = 0, one = 0, two = 0, three = 0;
    ${templates.all.map((template) => codeOfAdding(template, slots)).join('')}
    const bias = found * ${BIAS};
    ${codeOfPotentials(sight)}
  }`;
}

/** The code that adds the weights of one feature, two in each of three numbers, where its slot holds its key. */
function codeOfAdding(template: Conjunction, slots: Slots): string {
  return `
    key = ${codeOfKey(template)};
    product = ${codeOfProduct(slots, 'key')};
    at = (product >>> ${slots.toSlot}) << 1;
    head = rows[at];
    tail = rows[at + 1];
    same = (((head >>> 16) ^ (product & 0xffff)) - 1) >> 31;
    found = found - same | 0;
    one = one + (((head & 0xff) | ((head & 0xff00) << 8)) & same) | 0;
    two = two + (tail & 0x00ff00ff & same) | 0;
    three = three + ((tail >>> 8) & 0x00ff00ff & same) | 0;`;
}

/** Where the sums of the weights stand in the three numbers. */
const SUMS = ['one >>> 16', 'one & 0xffff', 'three >>> 16', 'two >>> 16', 'three & 0xffff', 'two & 0xffff'];

function codeOfPotentials(sight: Sight): string {
  return targetsOf(sight)
    .map(([side, label], at) => `${side}[row + ${label}] = potentials[(${SUMS[at]!}) - bias + ${TOP}];`)
    .join('\n');
}
