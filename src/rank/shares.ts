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
  const shares: number[] = [];
  for (const option of options) shares.push(features.score(option, weights));
  let top = -Infinity;
  for (const score of shares) top = Math.max(top, score);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += shares[i] = Math.exp(shares[i]! - top);
  for (let i = 0; i < shares.length; i++) shares[i]! /= sum;
  return shares;
}
