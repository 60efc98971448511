import { Chain } from './chain.ts';
import { scorerOf } from './scorer.ts';
import type { Scorer } from './scorer.ts';
import type { Sheet } from './sheet.ts';
import type { Sight } from './sight.ts';
import { Table } from './table.ts';
import type { StoredTable } from './table.ts';

/** Fitted weights of a sequence model; `steps[before * labels + label]` are scores that hold everywhere. */
export interface StoredModel {
  readonly table: StoredTable;
  readonly steps: readonly number[];
}

/** A sequence model ready to label. */
export class Model {
  readonly chain: Chain;
  readonly #score: Scorer;

  constructor(sight: Sight, { table, steps }: StoredModel) {
    this.chain = new Chain(sight.labels);
    this.chain.steps.set(steps.map(Math.exp));
    this.#score = scorerOf(sight, new Table(table));
  }

  /** Scores the units `from` up to, not including, `to`; the answers are then had from `chain`. */
  score(sheet: Sheet, from: number, to: number): void {
    this.chain.reset(to - from);
    this.#score(sheet, from, to, this.chain);
  }
}
