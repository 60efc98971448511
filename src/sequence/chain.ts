/**
 * A linear-chain conditional random field over the labels of a sequence.
 * Source: Lafferty, McCallum and Pereira 2001; forward-backward with scaling after Rabiner 1989.
 */
export class Chain {
  readonly labels: number;
  /** Score of each label at each place: `node[at * labels + label]`. */
  node = new Float64Array(0);
  /** Score of each step into a place: `edge[(at * labels + before) * labels + label]`; those of the first place are unused. */
  edge = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #places = 0;

  constructor(labels: number) {
    this.labels = labels;
  }

  /** Makes room for a sequence and sets all its scores to 0. */
  reset(places: number): void {
    const { labels } = this;
    this.#places = places;
    if (this.node.length < places * labels) {
      this.node = new Float64Array(2 * places * labels);
      this.edge = new Float64Array(2 * places * labels * labels);
      this.#forward = new Float64Array(2 * places * labels);
      this.#backward = new Float64Array(2 * places * labels);
    }
    this.node.fill(0, 0, places * labels);
    this.edge.fill(0, 0, places * labels * labels);
  }

  /** Multiplies all scores. */
  scale(factor: number): void {
    const { labels, node, edge } = this;
    for (let i = 0; i < this.#places * labels; i++) node[i]! *= factor;
    for (let i = 0; i < this.#places * labels * labels; i++) edge[i]! *= factor;
  }

  /**
   * Turns the scores into the share of belief of each label (`node`).
   * @returns the logarithm of the sum of all labellings' exponentiated scores
   */
  marginals(): number {
    const sum = this.#exponentiate() + this.#passForward();
    this.#passBackward();
    this.#combine();
    return sum;
  }

  /** The same, and turns the scores of steps into their shares (`edge`). */
  expectations(): void {
    this.#exponentiate();
    this.#passForward();
    this.#passBackward();
    for (let at = this.#places - 1; at > 0; at--) this.#combineSteps(at);
    this.#combine();
  }

  /** The sum of the scores along one label everywhere. */
  scoreOf(label: number): number {
    const { labels, node, edge } = this;
    let sum = 0;
    for (let at = 0; at < this.#places; at++) {
      sum += node[at * labels + label]!;
      if (at > 0) sum += edge[(at * labels + label) * labels + label]!;
    }
    return sum;
  }

  #exponentiate(): number {
    const { labels, node, edge } = this;
    let tops = 0;
    for (let at = 0; at < this.#places; at++) {
      let top = -Infinity;
      for (let i = at * labels; i < (at + 1) * labels; i++) top = Math.max(top, node[i]!);
      for (let i = at * labels; i < (at + 1) * labels; i++) node[i] = Math.exp(node[i]! - top);
      tops += top;
      if (at > 0) for (let i = at * labels * labels; i < (at + 1) * labels * labels; i++) edge[i] = Math.exp(edge[i]!);
    }
    return tops;
  }

  #passForward(): number {
    const { labels, node, edge } = this;
    const forward = this.#forward;
    let logarithms = 0;
    for (let at = 0; at < this.#places; at++) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        let into = at === 0 ? 1 : 0;
        if (at > 0)
          for (let before = 0; before < labels; before++)
            into += forward[(at - 1) * labels + before]! * edge[(at * labels + before) * labels + label]!;
        const value = into * node[at * labels + label]!;
        forward[at * labels + label] = value;
        sum += value;
      }
      for (let label = 0; label < labels; label++) forward[at * labels + label]! /= sum;
      logarithms += Math.log(sum);
    }
    return logarithms;
  }

  #passBackward(): void {
    const { labels, node, edge } = this;
    const backward = this.#backward;
    const last = this.#places - 1;
    backward.fill(1, last * labels, (last + 1) * labels);
    for (let at = last - 1; at >= 0; at--) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        let from = 0;
        for (let next = 0; next < labels; next++) {
          const step = edge[((at + 1) * labels + label) * labels + next]!;
          from += step * node[(at + 1) * labels + next]! * backward[(at + 1) * labels + next]!;
        }
        backward[at * labels + label] = from;
        sum += from;
      }
      for (let label = 0; label < labels; label++) backward[at * labels + label]! /= sum;
    }
  }

  #combine(): void {
    const { labels, node } = this;
    for (let at = this.#places - 1; at >= 0; at--) {
      let sum = 0;
      for (let label = 0; label < labels; label++)
        sum += this.#forward[at * labels + label]! * this.#backward[at * labels + label]!;
      for (let label = 0; label < labels; label++)
        node[at * labels + label] = (this.#forward[at * labels + label]! * this.#backward[at * labels + label]!) / sum;
    }
  }

  #combineSteps(at: number): void {
    const { labels, node, edge } = this;
    let sum = 0;
    for (let before = 0; before < labels; before++)
      for (let label = 0; label < labels; label++) {
        const place = (at * labels + before) * labels + label;
        edge[place]! *=
          this.#forward[(at - 1) * labels + before]! *
          node[at * labels + label]! *
          this.#backward[at * labels + label]!;
        sum += edge[place]!;
      }
    for (let i = at * labels * labels; i < (at + 1) * labels * labels; i++) edge[i]! /= sum;
  }

  /** The likeliest labels, from the scores. Source: Viterbi 1967. */
  best(): Int32Array {
    const { labels, node, edge } = this;
    const places = this.#places;
    const score = this.#forward;
    const from = new Int32Array(places * labels);
    for (let at = 0; at < places; at++)
      for (let label = 0; label < labels; label++) {
        let most = at === 0 ? 0 : -Infinity;
        if (at > 0)
          for (let before = 0; before < labels; before++) {
            const one = score[(at - 1) * labels + before]! + edge[(at * labels + before) * labels + label]!;
            if (one <= most) continue;
            most = one;
            from[at * labels + label] = before;
          }
        score[at * labels + label] = most + node[at * labels + label]!;
      }
    return this.#trace(from, score);
  }

  #trace(from: Int32Array, score: Float64Array): Int32Array {
    const { labels } = this;
    const path = new Int32Array(this.#places);
    let label = 0;
    const last = (this.#places - 1) * labels;
    for (let other = 1; other < labels; other++) if (score[last + other]! > score[last + label]!) label = other;
    for (let at = this.#places - 1; at >= 0; at--) {
      path[at] = label;
      label = from[at * labels + label]!;
    }
    return path;
  }
}
