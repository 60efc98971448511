/** What `bestFew` passes over: labels less likely than this at their place, and labellings with longer odds against the likeliest. */
export const LEAST_SHARE = 5e-4;
export const LONGEST_ODDS = 400;

/** A label for each place of a sequence. */
export interface Labelling {
  readonly labels: Int32Array;
  /** The logarithm of its potential. */
  readonly score: number;
}

/**
 * A linear-chain conditional random field over the labels of a sequence. Beside each place's labels it weighs what opens and what
 * closes a run of one label, and, the same everywhere, the step from one label to the next. All are potentials: exponentiated scores.
 * Source: Lafferty, McCallum and Pereira 2001; forward-backward with scaling after Rabiner 1989.
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
  #places = 0;
  /** For `bestFew`: of each label, the potential of the step from it, and the next of its ways. */
  readonly #into: Float64Array;
  readonly #next: Int32Array;

  constructor(labels: number) {
    this.labels = labels;
    this.#into = new Float64Array(labels);
    this.#next = new Int32Array(labels);
    this.steps = new Float64Array(labels * labels).fill(1);
  }

  /** Makes room for a sequence and sets the potentials of all its places to 1. */
  reset(places: number): void {
    const size = places * this.labels;
    this.#places = places;
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
    const sum = this.#passForward();
    this.#passBackward();
    const { labels, shares } = this;
    for (let row = 0; row < this.#places * labels; row += labels) {
      let total = 0;
      for (let i = row; i < row + labels; i++) total += shares[i] = this.#forward[i]! * this.#backward[i]!;
      for (let i = row; i < row + labels; i++) shares[i]! /= total;
    }
    return sum;
  }

  #passForward(): number {
    const { labels, node, opens, closes, steps } = this;
    const forward = this.#forward;
    let logarithms = 0;
    for (let row = 0; row < this.#places * labels; row += labels) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        let into = 0;
        if (row > 0)
          for (let before = 0; before < labels; before++)
            if (before !== label)
              into += forward[row - labels + before]! * closes[row + before]! * steps[before * labels + label]!;
        into = row === 0 ? opens[label]! : into * opens[row + label]!;
        if (row > 0) into += forward[row - labels + label]! * steps[label * labels + label]!;
        sum += forward[row + label] = into * node[row + label]!;
      }
      for (let i = row; i < row + labels; i++) forward[i]! /= sum;
      logarithms += Math.log(sum);
    }
    return logarithms;
  }

  #passBackward(): void {
    const { labels, node, opens, closes, steps } = this;
    const backward = this.#backward;
    const last = (this.#places - 1) * labels;
    backward.fill(1, last, last + labels);
    for (let row = last; row > 0; row -= labels) {
      let sum = 0;
      for (let before = 0; before < labels; before++) {
        let from = 0;
        for (let label = 0; label < labels; label++)
          if (label !== before)
            from += steps[before * labels + label]! * opens[row + label]! * node[row + label]! * backward[row + label]!;
        from *= closes[row + before]!;
        from += steps[before * labels + before]! * node[row + before]! * backward[row + before]!;
        sum += backward[row - labels + before] = from;
      }
      for (let i = row - labels; i < row; i++) backward[i]! /= sum;
    }
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
    let sum = Math.log(opens[label]!) + (this.#places - 1) * Math.log(steps[label * labels + label]!);
    for (let at = 0; at < this.#places; at++) sum += Math.log(node[at * labels + label]!);
    return sum;
  }

  /**
   * The likeliest labellings, the likeliest first, with their scores: logarithms of their potentials. Call it after `believe`. Labels
   * that are less likely than `LEAST_SHARE` at their place are passed over, and labellings more than `LONGEST_ODDS` times less likely than the first.
   * Source: list Viterbi, Seshadri and Sundberg 1994.
   */
  bestFew(count: number): Labelling[] {
    const { labels, shares } = this;
    const places = this.#places;
    const width = labels * count;
    /** For each label at each place the best ways there: their potentials, scaled, and the number of the way that each goes on from. */
    const ways = new Float64Array(places * width);
    const from = new Uint8Array(places * width);
    for (let label = 0; label < labels; label++) ways[label * count] = this.opens[label]! * this.node[label]!;
    let logarithms = 0;
    for (let at = 1; at < places; at++) {
      let top = 0;
      for (let label = 0; label < labels; label++)
        if (shares[at * labels + label]! >= LEAST_SHARE)
          top = Math.max(top, this.#extend(at, label, count, ways, from));
      for (let way = at * width; way < (at + 1) * width; way++) ways[way]! /= top;
      logarithms += Math.log(top);
    }
    const last = ways.subarray((places - 1) * width);
    const top = Math.max(...last);
    return Array.from(last.keys())
      .filter((way) => last[way]! * LONGEST_ODDS > top)
      .sort((a, b) => last[b]! - last[a]!)
      .slice(0, count)
      .map((way) => ({ labels: this.#wayTo(way, count, from), score: logarithms + Math.log(last[way]!) }));
  }

  /**
   * Merges the ways to the labels of the place before, which are in order, into those to a label at a place.
   * @returns the potential of the best
   */
  #extend(at: number, label: number, count: number, ways: Float64Array, from: Uint8Array): number {
    const { labels } = this;
    const steps = this.#stepsInto(at, label);
    const next = this.#next;
    for (let other = 0; other < labels; other++) next[other] = 0;
    const before = (at - 1) * labels * count;
    const into = (at * labels + label) * count;
    let least = 0;
    for (let rank = 0; rank < count; rank++) {
      let best = 0;
      let most = 0;
      for (let other = 0; other < labels; other++) {
        const way = next[other]! < count ? ways[before + other * count + next[other]!]! * steps[other]! : 0;
        if (way <= most) continue;
        best = other;
        most = way;
      }
      if (most <= least) break;
      if (rank === 0) least = most / LONGEST_ODDS;
      ways[into + rank] = most;
      from[into + rank] = best * count + next[best]!++;
    }
    return ways[into]!;
  }

  /** The potentials of coming to a label at a place (not the first) from each label before. */
  #stepsInto(at: number, label: number): Float64Array {
    const { labels, steps, opens, closes, node } = this;
    const row = at * labels;
    const into = this.#into;
    for (let before = 0; before < labels; before++) {
      const change = before === label ? 1 : closes[row + before]! * opens[row + label]!;
      into[before] = steps[before * labels + label]! * change * node[row + label]!;
    }
    return into;
  }

  #wayTo(way: number, count: number, from: Uint8Array): Int32Array {
    const { labels } = this;
    const path = new Int32Array(this.#places);
    for (let at = this.#places - 1; at >= 0; at--) {
      path[at] = Math.floor(way / count);
      way = from[at * labels * count + way]!;
    }
    return path;
  }
}
