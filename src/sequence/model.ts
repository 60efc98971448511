import { Chain } from './chain.ts';
import { SCALE, Table } from './table.ts';
import type { StoredTable } from './table.ts';
import type { Sheet } from './sheet.ts';
import type { Templates } from './templates.ts';

/** What a sequence model looks at: conjunctions that speak for a label, and those that speak for a step from one label to the next. */
export interface Sight {
  readonly labels: number;
  readonly nodes: Templates;
  readonly steps: Templates;
}

/** Fitted weights of a sequence model. */
export interface StoredModel {
  readonly node: StoredTable;
  readonly step: StoredTable;
}

/** A sequence model ready to label. */
export class Model {
  readonly chain: Chain;
  readonly #sight: Sight;
  readonly #node: Table;
  readonly #step: Table;
  readonly #keys: Int32Array;

  constructor(sight: Sight, weights: StoredModel) {
    this.#sight = sight;
    this.chain = new Chain(sight.labels);
    this.#node = new Table(weights.node);
    this.#step = new Table(weights.step);
    this.#keys = new Int32Array(Math.max(sight.nodes.count, sight.steps.count));
  }

  /** Scores the units `from` up to, not including, `to`; the answers are then had from `chain`. */
  score(sheet: Sheet, from: number, to: number): void {
    const { nodes, steps, labels } = this.#sight;
    const { chain } = this;
    chain.reset(to - from);
    for (let at = from; at < to; at++) {
      nodes.fill(sheet, at, this.#keys);
      this.#node.add(this.#keys, nodes.count, chain.node, (at - from) * labels);
      if (at === from) continue;
      steps.fill(sheet, at, this.#keys);
      this.#step.add(this.#keys, steps.count, chain.edge, (at - from) * labels * labels);
    }
    chain.scale(SCALE);
  }
}
