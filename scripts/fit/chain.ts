import { Chain } from '../../src/sequence/chain.ts';
import type { StoredModel } from '../../src/sequence/model.ts';
import { SCALE, stored } from '../../src/sequence/table.ts';
import type { StoredTable } from '../../src/sequence/table.ts';
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
  passes: 6,
  firstPasses: 3,
  step: 0.02,
  decay: 1e-5,
  sparse: 1e-3,
  rarest: 3,
  smallest: 0.09,
};
/** Slopes too small to act on. */
const FLAT = 2e-3;

/** Features of one kind with the weights that they are getting. */
interface Features {
  readonly numbers: ReadonlyMap<number, number>;
  readonly width: number;
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float32Array;
}

/**
 * Weights that make the right labels as likely as possible, fitted on the named sequences. Deterministic. It fits twice: first
 * to find the features that tell something, then these alone. Sources: AdaGrad (Duchi et al. 2011) on the conditional likelihood,
 * truncated (Langford et al. 2009); the weights are the mean of those after the later passes (Polyak and Juditsky 1992).
 */
export function fitChain(sequences: Sequences, use: readonly number[], overrides: Partial<Settings> = {}): StoredModel {
  const settings = { ...SETTINGS, ...overrides };
  const { labels, nodes, steps } = sequences.sight;
  const all = nodes.count + steps.count;
  const nodeNumbers = frequent(sequences, use, 0, nodes.count, settings);
  const stepNumbers = frequent(sequences, use, nodes.count, all, settings);
  const first = [featuresOf(nodeNumbers, labels), featuresOf(stepNumbers, labels * labels)] as const;
  run(sequences, use, first, settings.firstPasses, settings);
  const kept = first.map((kind) => featuresOf(telling(kind, settings), kind.width)) as [Features, Features];
  run(sequences, use, kept, settings.passes, settings);
  return { node: tableOf(kept[0]), step: tableOf(kept[1]) };
}

/** The features of some columns of keys that occur often enough. */
function frequent(
  { keys, starts, width }: Sequences,
  use: readonly number[],
  from: number,
  to: number,
  { rarest }: Settings,
): Map<number, number> {
  const counts = new Uint8Array(1 << 24);
  const numbers = new Map<number, number>();
  for (const visit of [count, take])
    for (const sequence of use)
      for (let row = starts[sequence]! * width; row < starts[sequence + 1]! * width; row += width)
        for (let at = row + from; at < row + to; at++) visit(keys[at]!);
  return numbers;

  function count(key: number): void {
    if (counts[key & 0xffffff]! < rarest) counts[key & 0xffffff]!++;
  }
  function take(key: number): void {
    if (counts[key & 0xffffff]! >= rarest && !numbers.has(key)) numbers.set(key, numbers.size);
  }
}

function featuresOf(numbers: ReadonlyMap<number, number>, width: number): Features {
  const size = numbers.size * width;
  return {
    numbers,
    width,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(0.01),
    sums: new Float32Array(size),
  };
}

/** The features whose weights are large enough to stay, renumbered. */
function telling({ numbers, width, sums }: Features, { smallest }: Settings): Map<number, number> {
  const kept = new Map<number, number>();
  for (const [key, number] of numbers) {
    const row = sums.subarray(number * width, (number + 1) * width);
    if (row.some((weight) => Math.abs(weight) >= smallest)) kept.set(key, kept.size);
  }
  return kept;
}

function run(
  sequences: Sequences,
  use: readonly number[],
  kinds: readonly [Features, Features],
  passes: number,
  settings: Settings,
): void {
  const rows = rowsOf(sequences, use, kinds);
  const order = use.map((_, index) => index);
  const random = generator(7);
  const chain = new Chain(sequences.sight.labels);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const at of order) learn(sequences, use[at]!, rows, rows.starts[at]!, kinds, chain, settings);
    if (pass < passes / 2) continue;
    for (const { weights, sums } of kinds)
      for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]! / Math.floor(passes / 2);
  }
}

interface Rows {
  /** For each place of the used sequences the first weight of each feature, node features first; -1 for one that was dropped. */
  readonly at: Int32Array;
  readonly starts: readonly number[];
}

function rowsOf(
  { keys, starts, width, sight }: Sequences,
  use: readonly number[],
  [nodes, steps]: readonly [Features, Features],
): Rows {
  const places = use.reduce((sum, one) => sum + starts[one + 1]! - starts[one]!, 0);
  const at = new Int32Array(places * width);
  const begins: number[] = [];
  let row = 0;
  for (const sequence of use) {
    begins.push(row);
    for (let i = starts[sequence]! * width; i < starts[sequence + 1]! * width; i++, row++) {
      const kind = i % width < sight.nodes.count ? nodes : steps;
      at[row] = (kind.numbers.get(keys[i]!) ?? -1) * kind.width;
    }
  }
  return { at, starts: begins };
}

/** One step on one sequence. */
function learn(
  { sight, width, labels: right, starts }: Sequences,
  sequence: number,
  { at: rows }: Rows,
  begin: number,
  [nodes, steps]: readonly [Features, Features],
  chain: Chain,
  settings: Settings,
): void {
  const places = starts[sequence + 1]! - starts[sequence]!;
  const { labels } = sight;
  chain.reset(places);
  for (let at = 0; at < places; at++) {
    const row = begin + at * width;
    add(nodes, rows, row, row + sight.nodes.count, chain.node, at * labels);
    if (at > 0) add(steps, rows, row + sight.nodes.count, row + width, chain.edge, at * labels * labels);
  }
  chain.expectations();
  for (let at = 0; at < places; at++) {
    const row = begin + at * width;
    const label = right[starts[sequence]! + at]!;
    chain.node[at * labels + label]! -= 1;
    descend(nodes, rows, row, row + sight.nodes.count, chain.node, at * labels, settings);
    if (at === 0) continue;
    const before = right[starts[sequence]! + at - 1]!;
    chain.edge[(at * labels + before) * labels + label]! -= 1;
    descend(steps, rows, row + sight.nodes.count, row + width, chain.edge, at * labels * labels, settings);
  }
}

function add(
  { weights, width }: Features,
  rows: Int32Array,
  from: number,
  to: number,
  scores: Float64Array,
  at: number,
): void {
  for (let i = from; i < to; i++) {
    const row = rows[i]!;
    if (row >= 0) for (let label = 0; label < width; label++) scores[at + label]! += weights[row + label]!;
  }
}

function descend(
  kind: Features,
  rows: Int32Array,
  from: number,
  to: number,
  slopes: Float64Array,
  at: number,
  { decay, step, sparse }: Settings,
): void {
  const { weights, squares, width } = kind;
  for (let label = 0; label < width; label++) {
    const slope = slopes[at + label]!;
    if (slope < FLAT && slope > -FLAT) continue;
    for (let i = from; i < to; i++) {
      if (rows[i]! < 0) continue;
      const one = rows[i]! + label;
      const gradient = slope + decay * weights[one]!;
      const size = step / Math.sqrt((squares[one]! += gradient * gradient));
      const next = weights[one]! - size * gradient;
      const pull = size * sparse;
      weights[one] = next > pull ? next - pull : next < -pull ? next + pull : 0;
    }
  }
}

const MOST = 127 * SCALE;

function tableOf({ numbers, width, sums }: Features): StoredTable {
  const rows = new Map<number, number[]>();
  for (const [key, number] of numbers) {
    const row = Array.from(sums.subarray(number * width, (number + 1) * width), (weight) =>
      Math.max(-MOST, Math.min(MOST, weight)),
    );
    if (row.some((weight) => Math.abs(weight) >= SCALE)) rows.set(key, row);
  }
  return stored(width, rows);
}
