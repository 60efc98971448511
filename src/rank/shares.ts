import type { Features, Option } from './features.ts';
import type { Weights } from './weights.ts';

/**
 * The share of belief that each candidate gets; the shares sum to 1.
 * Source: log-linear (maximum-entropy) ranking, Berger et al. 1996.
 */
export function sharesOf<Field extends string, Group extends string>(
  options: readonly Option<Field, Group>[],
  features: Features<Field, Group>,
  weights: Weights,
): number[] {
  const scores = options.map((option) => features.score(option, weights));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const sum = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / sum);
}
