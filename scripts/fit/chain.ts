import { Chain } from '../../src/sequence/chain.ts';
import { targetsOf } from '../../src/sequence/sight.ts';
import type { StoredModel } from '../../src/sequence/model.ts';
import { SCALE, stored, WIDTH } from '../../src/sequence/table.ts';
import { generator, shuffle } from './random.ts';
import type { Sequences } from './sequences.ts';

/** Passes over the examples, step size, pull towards 0 and to 0, rarest feature looked at, and the smallest weight that lets it stay. */
interface Settings {
  readonly passes: number;
  readonly firstPasses: number;
  readonly step: number;
  readonly decay: number;
  readonly sparse: number;
  readonly rarest: number;
  readonly smallest: number;
}
const SETTINGS: Settings = {
  passes: 12,
  firstPasses: 3,
  step: 0.02,
  decay: 1e-5,
  sparse: 1e-3,
  rarest: 3,
  smallest: 0.09,
};
/** The weights that are being fitted: `WIDTH` of each feature, then those of the steps between labels. */
interface Weights {
  readonly numbers: ReadonlyMap<number, number>;
  readonly values: Float32Array;
  readonly squares: Float32Array;
  /** The mean of the values after the later passes. */
  readonly means: Float32Array;
}

/**
 * Weights that make the right labels as likely as possible, fitted on the named sequences. Deterministic. It fits twice: first
 * to find the features that tell something, then these alone. Sources: AdaGrad (Duchi et al. 2011) on the conditional likelihood,
 * truncated (Langford et al. 2009); the weights are the mean of those after the later passes (Polyak and Juditsky 1992).
 */
export function fitChain(sequences: Sequences, use: readonly number[], overrides: Partial<Settings> = {}): StoredModel {
  const settings = { ...SETTINGS, ...overrides };
  const first = weightsOf(frequent(sequences, use, settings), sequences.sight.labels);
  run(sequences, use, first, settings.firstPasses, settings);
  const kept = weightsOf(telling(first, settings), sequences.sight.labels);
  run(sequences, use, kept, settings.passes, settings);
  return storedModel(kept);
}

/** The features that occur often enough, numbered. */
function frequent(
  { keys, starts, width }: Sequences,
  use: readonly number[],
  { rarest }: Settings,
): Map<number, number> {
  const counts = new Uint8Array(1 << 24);
  const numbers = new Map<number, number>();
  for (const visit of [count, take])
    for (const sequence of use)
      for (let i = starts[sequence]! * width; i < starts[sequence + 1]! * width; i++) visit(keys[i]!);
  return numbers;

  function count(key: number): void {
    if (counts[key & 0xffffff]! < rarest) counts[key & 0xffffff]!++;
  }
  function take(key: number): void {
    if (counts[key & 0xffffff]! >= rarest && !numbers.has(key)) numbers.set(key, numbers.size);
  }
}

function weightsOf(numbers: ReadonlyMap<number, number>, labels: number): Weights {
  const size = numbers.size * WIDTH + labels * labels;
  return {
    numbers,
    values: new Float32Array(size),
    squares: new Float32Array(size).fill(0.01),
    means: new Float32Array(size),
  };
}

/** The features whose weights are large enough to stay, renumbered. */
function telling({ numbers, means }: Weights, { smallest }: Settings): Map<number, number> {
  const kept = new Map<number, number>();
  for (const [key, number] of numbers) {
    const row = means.subarray(number * WIDTH, (number + 1) * WIDTH);
    if (row.some((weight) => Math.abs(weight) >= smallest)) kept.set(key, kept.size);
  }
  return kept;
}

function run(sequences: Sequences, use: readonly number[], weights: Weights, passes: number, settings: Settings): void {
  const rows = rowsOf(sequences, use, weights);
  const learner = new Learner(sequences, rows, weights, settings);
  const order = use.map((_, index) => index);
  const random = generator(7);
  const { values, means } = weights;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) learner.learn(use[at]!, rows.starts[at]!);
    if (pass < passes / 2) continue;
    for (let i = 0; i < means.length; i++) means[i]! += values[i]! / Math.floor(passes / 2);
  }
}

interface Rows {
  /** For each place of the used sequences the first weight of each feature; -1 for one that was dropped. */
  readonly at: Int32Array;
  readonly starts: readonly number[];
}

function rowsOf({ keys, starts, width }: Sequences, use: readonly number[], { numbers }: Weights): Rows {
  const places = use.reduce((sum, one) => sum + starts[one + 1]! - starts[one]!, 0);
  const at = new Int32Array(places * width);
  const begins: number[] = [];
  let row = 0;
  for (const sequence of use) {
    begins.push(row);
    for (let i = starts[sequence]! * width; i < starts[sequence + 1]! * width; i++, row++)
      at[row] = (numbers.get(keys[i]!) ?? -1) * WIDTH;
  }
  return { at, starts: begins };
}

/** Slopes too small to act on. */
const FLAT = 2e-3;

/** Goes down the slope of one sequence after another. */
class Learner {
  readonly #sequences: Sequences;
  readonly #rows: Int32Array;
  readonly #weights: Weights;
  readonly #settings: Settings;
  readonly #chain: Chain;
  readonly #targets: ReturnType<typeof targetsOf>;
  readonly #scores = new Float64Array(WIDTH);
  readonly #steps: Float64Array;
  /** Where the weights of the steps begin. */
  readonly #tail: number;

  constructor(sequences: Sequences, rows: Rows, weights: Weights, settings: Settings) {
    const { labels } = sequences.sight;
    this.#sequences = sequences;
    this.#rows = rows.at;
    this.#weights = weights;
    this.#settings = settings;
    this.#chain = new Chain(labels);
    this.#targets = targetsOf(sequences.sight);
    this.#steps = new Float64Array(labels * labels);
    this.#tail = weights.numbers.size * WIDTH;
  }

  /** One step on one sequence, whose rows begin at `begin`. */
  learn(sequence: number, begin: number): void {
    const { width, labels: right, starts } = this.#sequences;
    const first = starts[sequence]!;
    const places = starts[sequence + 1]! - first;
    this.#score(places, begin);
    this.#chain.believe();
    for (let at = 0; at < places; at++) {
      this.#slopes(at, right[first + at]!, at === 0 ? -1 : right[first + at - 1]!);
      this.#descend(begin + at * width);
    }
  }

  #score(places: number, begin: number): void {
    const { width, sight } = this.#sequences;
    const { values } = this.#weights;
    const scores = this.#scores;
    const chain = this.#chain;
    chain.reset(places);
    for (let i = 0; i < chain.steps.length; i++) chain.steps[i] = Math.exp(values[this.#tail + i]!);
    for (let at = 0; at < places; at++) {
      scores.fill(0);
      for (let i = begin + at * width; i < begin + (at + 1) * width; i++) {
        const row = this.#rows[i]!;
        if (row >= 0) for (let one = 0; one < WIDTH; one++) scores[one]! += values[row + one]!;
      }
      this.#targets.forEach(([side, label], one) => (chain[side][at * sight.labels + label] = Math.exp(scores[one]!)));
    }
  }

  /** Writes to `scores` how much too likely what each weight speaks for is, and goes down for the steps. */
  #slopes(at: number, right: number, before: number): void {
    const { labels } = this.#sequences.sight;
    const chain = this.#chain;
    const scores = this.#scores;
    const steps = this.#steps;
    if (at > 0) chain.stepShares(at, steps);
    this.#targets.forEach(([side, label], one) => {
      let slope = 0;
      if (side === 'node' || at === 0) {
        slope = side === 'closes' ? 0 : chain.shares[at * labels + label]! - (right === label ? 1 : 0);
      } else {
        const [mine, other] = side === 'opens' ? [right, before] : [before, right];
        for (let rest = 0; rest < labels; rest++)
          if (rest !== label) slope += steps[side === 'opens' ? rest * labels + label : label * labels + rest]!;
        if (mine === label && other !== label) slope -= 1;
      }
      scores[one] = slope;
    });
    if (at === 0) return;
    steps[before * labels + right]! -= 1;
    for (let step = 1; step < steps.length; step++) this.#change(this.#tail + step, steps[step]!);
  }

  #descend(begin: number): void {
    for (let one = 0; one < WIDTH; one++) {
      const slope = this.#scores[one]!;
      if (slope < FLAT && slope > -FLAT) continue;
      for (let i = begin; i < begin + this.#sequences.width; i++)
        if (this.#rows[i]! >= 0) this.#change(this.#rows[i]! + one, slope);
    }
  }

  #change(at: number, slope: number): void {
    const { values, squares } = this.#weights;
    const { decay, step, sparse } = this.#settings;
    const gradient = slope + decay * values[at]!;
    const size = step / Math.sqrt((squares[at]! += gradient * gradient));
    const next = values[at]! - size * gradient;
    const pull = size * sparse;
    values[at] = next > pull ? next - pull : next < -pull ? next + pull : 0;
  }
}

const MOST = 127 * SCALE;

function storedModel({ numbers, means }: Weights): StoredModel {
  const rows = new Map<number, number[]>();
  for (const [key, number] of numbers) {
    const row = Array.from(means.subarray(number * WIDTH, (number + 1) * WIDTH), (weight) =>
      Math.max(-MOST, Math.min(MOST, weight)),
    );
    if (row.some((weight) => Math.abs(weight) >= SCALE)) rows.set(key, row);
  }
  const steps = Array.from(means.subarray(numbers.size * WIDTH), (weight) => Math.round(weight * 1e4) / 1e4);
  return { table: stored(rows), steps };
}
