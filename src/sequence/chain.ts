import { passesFor } from './passes.ts';
import type { Passes } from './passes.ts';

/**
 * A linear-chain conditional random field over the labels of a sequence. Beside each place's labels it weighs what opens and what
 * closes a run of one label, and, the same everywhere, the step from one label to the next. All are potentials: exponentiated scores.
 * Source: Lafferty, McCallum and Pereira 2001.
 */
export class Chain {
  readonly labels: number;
  /** Of each label at each place: `node[at * labels + label]`. */
  node = new Float64Array(0);
  /** Of a run of the label that opens at the place, and of one that closed just before it. */
  opens = new Float64Array(0);
  closes = new Float64Array(0);
  /** Of the step between two labels: `steps[before * labels + label]`. */
  readonly steps: Float64Array;
  /** How likely each label is at each place, after `believe`. */
  shares = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  readonly #passes: Passes;
  /** Length of the sequence. */
  places = 0;
  /** The logarithm of the sum of the potentials of all labellings, after `believe`. */
  sum = 0;

  constructor(labels: number) {
    this.labels = labels;
    this.steps = new Float64Array(labels * labels).fill(1);
    this.#passes = passesFor(labels);
  }

  /** Makes room for a sequence and sets the potentials of all its places to 1. */
  reset(places: number): void {
    const size = places * this.labels;
    this.places = places;
    if (this.node.length < size) {
      const room = (): Float64Array<ArrayBuffer> => new Float64Array(2 * size);
      this.node = room();
      this.opens = room();
      this.closes = room();
      this.shares = room();
      this.#forward = room();
      this.#backward = room();
    }
    this.node.fill(1, 0, size);
    this.opens.fill(1, 0, size);
    this.closes.fill(1, 0, size);
  }

  /**
   * Computes how likely each label is at each place.
   * @returns the logarithm of the sum of the potentials of all labellings
   */
  believe(): number {
    const { steps, node, opens, closes, shares } = this;
    const end = this.places * this.labels;
    this.sum = this.#passes.forward(steps, node, opens, closes, this.#forward, end);
    this.#passes.backward(steps, node, opens, closes, this.#forward, this.#backward, shares, end);
    return this.sum;
  }

  /** Writes how likely each step into a place (not the first) is, after `believe`: `into[before * labels + label]`. */
  stepShares(at: number, into: Float64Array): void {
    const { labels, node, opens, closes, steps } = this;
    const row = at * labels;
    let sum = 0;
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++) {
        const change = before === label ? 1 : closes[row + before]! * opens[row + label]!;
        const step = before * labels + label;
        const rest = node[row + label]! * this.#backward[row + label]!;
        sum += into[step] = this.#forward[row - labels + before]! * steps[step]! * change * rest;
      }
    for (let step = 0; step < labels * labels; step++) into[step]! /= sum;
  }

  /** The logarithm of the potential of one label everywhere. */
  scoreOf(label: number): number {
    const { labels, node, opens, steps } = this;
    let sum = Math.log(opens[label]!) + (this.places - 1) * Math.log(steps[label * labels + label]!);
    for (let at = 0; at < this.places; at++) sum += Math.log(node[at * labels + label]!);
    return sum;
  }

  /** The potential of coming to a label at a place (not the first) from a label before. */
  stepTo(at: number, label: number, before: number): number {
    const { labels, steps, opens, closes, node } = this;
    const row = at * labels;
    const change = before === label ? 1 : closes[row + before]! * opens[row + label]!;
    return steps[before * labels + label]! * change * node[row + label]!;
  }
}
