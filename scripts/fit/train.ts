import { candidatesOf } from '../../src/attribute/ranker/candidates.ts';
import type { Candidate } from '../../src/attribute/ranker/candidates.ts';
import { featuresOf } from '../../src/attribute/ranker/features.ts';
import { answerFrom } from '../../src/attribute/ranker/ranker.ts';
import type { Weights } from '../../src/attribute/ranker/ranker.ts';
import type { Decision } from '../../src/attribute/rule.ts';
import { isSource } from './gold.ts';
import type { GoldArticle, GoldAttribution } from './gold.ts';

/** A fragment's candidates as feature numbers, and which of them are right. */
interface Example {
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** Epochs over the examples, step size, strength of the pull towards 0, smallest weight kept, rarest feature kept. */
const SETTINGS = { epochs: 10, step: 0.1, decay: 3e-5, smallest: 0.02, rarest: 3 };

/**
 * Weights of a log-linear model over candidates, the right candidates' summed share made as large as possible.
 * Deterministic. Source: AdaGrad (Duchi et al. 2011) on the conditional likelihood.
 */
export function train(articles: readonly GoldArticle[]): Weights {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const examples = articles
    .flatMap((article) => examplesOf(article, numbers, counts))
    .filter(({ right }) => right.some(Boolean));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(0.01);
  const random = generator(7);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    for (const example of shuffled(examples, random)) step(example, weights, squares, counts);
  }
  const kept = [...numbers].filter(
    ([, number]) => Math.abs(weights[number] ?? 0) >= SETTINGS.smallest && (counts[number] ?? 0) >= SETTINGS.rarest,
  );
  return new Map(
    kept
      .map(([name, number]): [string, number] => [name, Math.round((weights[number] ?? 0) * 1000) / 1000])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function examplesOf(article: GoldArticle, numbers: Map<string, number>, counts: number[]): Example[] {
  const earlier: Decision[] = [];
  return article.fragments.map((fragment, index) => {
    const owner = article.owners[index];
    const candidates = candidatesOf(fragment, article.scene, earlier);
    const right = candidates.map((candidate) => isRight(candidate, owner));
    const features = featuresOf(fragment, article.scene, candidates).map((names) =>
      Int32Array.from(names, (name) => numberOf(name, numbers, counts)),
    );
    const teacher =
      candidates.find((candidate, at) => right[at] === true && candidate.report !== null) ??
      candidates.find((_, at) => right[at]);
    const answer = answerFrom(teacher ?? unknownOf(candidates), article.scene);
    earlier.push({ ...answer, nobody: owner === undefined, fragment, rule: 'gold' });
    return { features, right };
  });
}

function unknownOf(candidates: readonly Candidate[]): Candidate {
  return candidates.at(-1)!;
}

/** Whether a candidate is what people found. */
export function isRight(candidate: Candidate, owner: GoldAttribution | undefined): boolean {
  if (owner === undefined) return candidate.place === 'nobody';
  return candidate.place !== 'nobody' && isSource(owner, candidate.source);
}

function numberOf(name: string, numbers: Map<string, number>, counts: number[]): number {
  const known = numbers.get(name);
  const number = known ?? numbers.size;
  if (known === undefined) numbers.set(name, number);
  counts[number] = (counts[number] ?? 0) + 1;
  return number;
}

function step(
  { features, right }: Example,
  weights: Float64Array,
  squares: Float64Array,
  counts: readonly number[],
): void {
  const scores = features.map((names) => names.reduce((sum, name) => sum + (weights[name] ?? 0), 0));
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const all = shares.reduce((a, b) => a + b, 0);
  const rightShare = Math.max(
    1e-12,
    shares.reduce((sum, share, at) => sum + (right[at] === true ? share : 0), 0),
  );
  features.forEach((names, at) => {
    const share = shares[at] ?? 0;
    const slope = share / all - (right[at] === true ? share / rightShare : 0);
    if (Math.abs(slope) < 1e-4) return;
    for (const name of names) {
      if ((counts[name] ?? 0) < SETTINGS.rarest) continue;
      const gradient = slope + SETTINGS.decay * (weights[name] ?? 0);
      squares[name] = (squares[name] ?? 0) + gradient * gradient;
      weights[name] = (weights[name] ?? 0) - (SETTINGS.step * gradient) / Math.sqrt(squares[name] ?? 1);
    }
  });
}

/** Numbers in [0, 1), the same on every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [list[i], list[other]] = [list[other] as T, list[i] as T];
  }
  return list;
}
