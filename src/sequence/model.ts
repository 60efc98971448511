import type { Conjunctions } from '../rank/conjunctions.ts';
import { Chain } from './chain.ts';
import { STRIDE } from './sheet.ts';
import { SCALE, Table, WIDTH } from './table.ts';
import type { StoredTable } from './table.ts';
import type { Sheet } from './sheet.ts';

/**
 * What a sequence model tells apart, and what it looks at. A feature has `WIDTH` weights: one for each label but the first, and two,
 * for opening and for closing a run, of each label in `runs`.
 */
export interface Sight {
  readonly labels: number;
  readonly runs: readonly number[];
  readonly templates: Conjunctions;
}

/** Fitted weights of a sequence model; `steps[before * labels + label]` are scores that hold everywhere. */
export interface StoredModel {
  readonly table: StoredTable;
  readonly steps: readonly number[];
}

type Side = 'node' | 'opens' | 'closes';

/** Which potentials of a chain the weights of a feature are for, in their order. */
export function targetsOf({ labels, runs }: Sight): [side: Side, label: number][] {
  const nodes = Array.from({ length: labels - 1 }, (_, label): [Side, number] => ['node', label + 1]);
  const edges = runs.flatMap((label): [Side, number][] => [['opens', label], ['closes', label]]); // prettier-ignore
  return [...nodes, ...edges];
}

/** Scores beyond this, in units of `SCALE`, are as good as it. */
const TOP = 4096;
/** What a score stands for as a potential. */
const potentials = Float64Array.from({ length: 2 * TOP + 1 }, (_, at) => Math.exp((at - TOP) * SCALE));

/** A sequence model ready to label. */
export class Model {
  readonly chain: Chain;
  readonly #sight: Sight;
  readonly #table: Table;
  readonly #keys: Int32Array;
  readonly #targets: readonly [Side, number][];
  readonly #offsets: readonly number[];

  constructor(sight: Sight, { table, steps }: StoredModel) {
    this.#sight = sight;
    this.#targets = targetsOf(sight);
    this.#offsets = this.#targets.map(([, label]) => label);
    this.chain = new Chain(sight.labels);
    this.chain.steps.set(steps.map(Math.exp));
    this.#table = new Table(table);
    this.#keys = new Int32Array(sight.templates.count);
  }

  /** Scores the units `from` up to, not including, `to`; the answers are then had from `chain`. */
  score(sheet: Sheet, from: number, to: number): void {
    const { templates, labels } = this.#sight;
    const { chain } = this;
    const { sums } = this.#table;
    chain.reset(to - from);
    const targets = this.#targets.map(([side]) => chain[side]);
    const offsets = this.#offsets;
    for (let at = from, row = 0; at < to; at++, row += labels) {
      templates.fill(sheet, at * STRIDE, this.#keys);
      this.#table.add(this.#keys, templates.count);
      for (let i = 0; i < WIDTH; i++)
        targets[i]![row + offsets[i]!] = potentials[Math.max(-TOP, Math.min(TOP, sums[i]!)) + TOP]!;
    }
  }
}
