import { Chain } from './chain.ts';
import { LARGE } from './passes.ts';

/** What `bestFew` passes over: labels less likely than this at their place, and labellings with longer odds against the likeliest. */
export const LEAST_SHARE = 0.03;
export const LONGEST_ODDS = 10;

/** A label for each place of a sequence. */
export interface Labelling {
  readonly labels: readonly number[];
  /** The logarithm of its potential. */
  readonly score: number;
}

/**
 * The likeliest labellings of a chain, the likeliest first, with their scores: logarithms of their potentials. Call it after `believe`.
 * Labels that are less likely than `LEAST_SHARE` at their place are passed over, and labellings more than `LONGEST_ODDS` times less
 * likely than the first.
 * Source: list Viterbi, Seshadri and Sundberg 1994.
 */
export function bestFew(chain: Chain, count: number): Labelling[] {
  const surest = surestOf(chain);
  return surest === null ? search.run(chain, count) : [surest];
}

/** The share of all labellings from which on no other can be among the few. */
const SURE = LONGEST_ODDS / (LONGEST_ODDS + 1);

/** The labelling that leaves too little for any other, where there is one: no place can be less sure than the whole. */
function surestOf(chain: Chain): Labelling | null {
  const { labels: count, places, shares, opens, node } = chain;
  const labels: number[] = [];
  for (let at = 0; at < places; at++) {
    let best = 0;
    for (let label = 1; label < count; label++)
      if (shares[at * count + label]! > shares[at * count + best]!) best = label;
    if (shares[at * count + best]! < SURE) return null;
    labels.push(best);
  }
  const first = labels[0]!;
  let product = opens[first]! * node[first]!;
  let score = 0;
  for (let at = 1; at < places; at++) {
    product *= chain.stepTo(at, labels[at]!, labels[at - 1]!);
    if (product < LARGE && product > 1 / LARGE) continue;
    score += Math.log(product);
    product = 1;
  }
  score += Math.log(product);
  return score - chain.sum < Math.log(SURE) ? null : { labels, score };
}

/** A way is numbered by the label that it has come to, and its rank there: `label * count + rank`. */
class Search {
  #chain = new Chain(1);
  #count = 0;
  #width = 0;
  /** The label of each place that has only one likely label, -1 for others: between two such places all ways take the same step. */
  #only: readonly number[] = [];
  /** For each way at each place the number of the one that it goes on from. */
  #from = new Uint8Array(0);
  /** Potentials of the ways to one place, scaled, and room for those to the next. */
  #ways = new Float64Array(0);
  #next = new Float64Array(0);
  /** What the potentials were scaled by: the logarithm of one part, and the product of the rest. */
  #scale = 0;
  #product = 1;
  /** The potentials of the steps to a label, and the rank of the next way to take from each label. */
  #steps = new Float64Array(0);
  #ranks = new Int32Array(0);

  run(chain: Chain, count: number): Labelling[] {
    this.#begin(chain, count);
    const { labels, places, opens, node } = chain;
    for (let label = 0; label < labels; label++)
      if (isLikely(chain, 0, label)) this.#ways[label * count] = opens[label]! * node[label]!;
    for (let at = 1; at < places; at++) {
      if (this.#only[at - 1]! >= 0 && this.#only[at]! >= 0) this.#move(at);
      else this.#spread(at);
    }
    const scale = this.#scale + Math.log(this.#product);
    const labellings: Labelling[] = [];
    for (const way of this.#best())
      labellings.push({ labels: this.#labelsOf(way), score: scale + Math.log(this.#ways[way]!) });
    return labellings;
  }

  #begin(chain: Chain, count: number): void {
    this.#makeRoom(chain, count);
    this.#chain = chain;
    this.#only = onlyLabels(chain);
    this.#ways.fill(0);
    this.#scale = 0;
    this.#product = 1;
  }

  #makeRoom({ labels, places }: Chain, count: number): void {
    const width = labels * count;
    if (this.#from.length < places * width) this.#from = new Uint8Array(2 * places * width);
    if (labels === this.#chain.labels && count === this.#count) return;
    this.#count = count;
    this.#width = width;
    this.#ways = new Float64Array(width);
    this.#next = new Float64Array(width);
    this.#steps = new Float64Array(labels);
    this.#ranks = new Int32Array(labels);
  }

  /** The best ways to the last place, the best first. */
  #best(): number[] {
    const ways = this.#ways;
    let top = 0;
    for (const way of ways) top = Math.max(top, way);
    const best: number[] = [];
    for (let way = 0; way < ways.length; way++) if (ways[way]! * LONGEST_ODDS > top) best.push(way);
    return best.length === 1 ? best : best.sort((a, b) => ways[b]! - ways[a]!).slice(0, this.#count);
  }

  /** Takes all ways from the one label of the place before to the one label of a place. */
  #move(at: number): void {
    const from = this.#only[at - 1]!;
    const to = this.#only[at]!;
    this.#rescale(this.#chain.stepTo(at, to, from));
    if (from === to) return;
    const count = this.#count;
    this.#ways.copyWithin(to * count, from * count, (from + 1) * count);
    this.#ways.fill(0, from * count, (from + 1) * count);
  }

  /** Finds the best ways to each likely label of a place. */
  #spread(at: number): void {
    const next = this.#next;
    for (let way = 0; way < this.#width; way++) next[way] = 0;
    let top = 0;
    for (let label = 0; label < this.#chain.labels; label++)
      if (isLikely(this.#chain, at, label)) top = Math.max(top, this.#merge(at, label));
    for (let way = 0; way < this.#width; way++) next[way]! /= top;
    this.#rescale(top);
    this.#next = this.#ways;
    this.#ways = next;
  }

  #rescale(by: number): void {
    this.#product *= by;
    if (this.#product < LARGE && this.#product > 1 / LARGE) return;
    this.#scale += Math.log(this.#product);
    this.#product = 1;
  }

  /**
   * Merges the ways to the labels of the place before, which are in order, into those to a label at a place.
   * @returns the potential of the best
   */
  #merge(at: number, label: number): number {
    const { labels } = this.#chain;
    const count = this.#count;
    const steps = this.#steps;
    const ranks = this.#ranks;
    for (let other = 0; other < labels; other++) {
      ranks[other] = 0;
      steps[other] = this.#chain.stepTo(at, label, other);
    }
    const into = label * count;
    let least = 0;
    for (let rank = 0; rank < count; rank++) {
      let best = 0;
      let most = 0;
      for (let other = 0; other < labels; other++) {
        const way = ranks[other]! < count ? this.#ways[other * count + ranks[other]!]! * steps[other]! : 0;
        if (way <= most) continue;
        best = other;
        most = way;
      }
      if (most <= least) break;
      if (rank === 0) least = most / LONGEST_ODDS;
      this.#next[into + rank] = most;
      this.#from[at * this.#width + into + rank] = best * count + ranks[best]!++;
    }
    return this.#next[into]!;
  }

  #labelsOf(last: number): number[] {
    const labels = this.#only.slice();
    let way = last;
    for (let at = labels.length - 1; at >= 0; at--) {
      const label = Math.floor(way / this.#count);
      labels[at] = label;
      const before = at > 0 ? this.#only[at - 1]! : -1;
      way =
        this.#only[at]! >= 0 && before >= 0
          ? way + (before - label) * this.#count
          : this.#from[at * this.#width + way]!;
    }
    return labels;
  }
}

/** Keeps its room from one chain to the next. */
const search = new Search();

function isLikely({ shares, labels }: Chain, at: number, label: number): boolean {
  return shares[at * labels + label]! >= LEAST_SHARE;
}

function onlyLabels(chain: Chain): number[] {
  const only: number[] = [];
  for (let at = 0; at < chain.places; at++) {
    let last = -1;
    let likely = 0;
    for (let label = 0; label < chain.labels; label++) {
      if (!isLikely(chain, at, label)) continue;
      likely++;
      last = label;
    }
    only.push(likely > 1 ? -1 : last);
  }
  return only;
}
