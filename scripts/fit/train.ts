import { generator, shuffle } from './random.ts';

/** Candidates as keys of features, and which of them are right. */
export interface Example {
  readonly keys: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** Weights by the keys of their features. */
export type Fitted = ReadonlyMap<number, number>;

/** Passes over the examples, step size, strength of the pull towards 0, smallest weight kept, rarest feature kept. */
interface Settings {
  readonly epochs: number;
  readonly step: number;
  readonly decay: number;
  readonly smallest: number;
  readonly rarest: number;
}
const SETTINGS: Settings = { epochs: 10, step: 0.02, decay: 3e-5, smallest: 0.04, rarest: 3 };

/**
 * Weights of a log-linear model over candidates, the right candidates' summed share made as large as possible.
 * Deterministic. Sources: AdaGrad (Duchi et al. 2011) on the conditional likelihood; the weights are the mean of those
 * after the later half of the passes (Polyak and Juditsky 1992).
 */
export function train(examples: readonly Example[], overrides: Partial<Settings> = {}): Fitted {
  const settings = { ...SETTINGS, ...overrides };
  const useful = examples.filter(({ right }) => right.includes(true) && right.includes(false));
  const { numbers, counts } = numbered(useful);
  const features = useful.map(({ keys }) =>
    keys.map((list) => list.map((key) => numbers.get(key)!).filter((at) => counts[at]! >= settings.rarest)),
  );
  const weights = new Float64Array(numbers.size);
  const sums = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(0.01);
  const order = useful.map((_, index) => index);
  const random = generator(7);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) step(features[at]!, useful[at]!.right, weights, squares, settings);
    if (epoch >= settings.epochs / 2) weights.forEach((weight, at) => (sums[at]! += weight));
  }
  const summed = Math.floor(settings.epochs / 2);
  return new Map(
    [...numbers]
      .map(([key, at]) => [key, Math.round((sums[at]! / summed) * 1000) / 1000] as const)
      .filter(([, weight]) => Math.abs(weight) >= settings.smallest),
  );
}

function numbered(examples: readonly Example[]): { numbers: Map<number, number>; counts: number[] } {
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  for (const { keys } of examples)
    for (const list of keys)
      for (const key of list) {
        const at = numbers.get(key) ?? numbers.size;
        numbers.set(key, at);
        counts[at] = (counts[at] ?? 0) + 1;
      }
  return { numbers, counts };
}

function step(
  features: readonly Int32Array[],
  right: readonly boolean[],
  weights: Float64Array,
  squares: Float64Array,
  { step: size, decay }: Settings,
): void {
  const scores = features.map((list) => {
    let score = 0;
    for (const at of list) score += weights[at]!;
    return score;
  });
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((a, b) => a + b, 0);
  const rightShare = Math.max(
    1e-12,
    shares.reduce((sum, share, at) => sum + (right[at] === true ? share : 0), 0),
  );
  features.forEach((list, at) => {
    const share = shares[at]!;
    const slope = share / all - (right[at] === true ? share / rightShare : 0);
    if (Math.abs(slope) < 1e-4) return;
    for (const name of list) {
      const gradient = slope + decay * weights[name]!;
      squares[name]! += gradient * gradient;
      weights[name]! -= (size * gradient) / Math.sqrt(squares[name]!);
    }
  });
}
