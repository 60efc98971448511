import file from './belief-weights.json' with { type: 'json' };

/** What is known of a relation as a whole. */
export interface Signs {
  /** How likely a cue begins there, 0..1. */
  readonly cue: number;
  /** How likely the cue has any part, 0..1. */
  readonly parts: number;
  /** Whether a source was found. */
  readonly sourced: boolean;
}

/** Weights of the log-odds of these, and of a source. */
export type BeliefWeights = readonly [bias: number, cue: number, parts: number, sourced: number];

const fitted = file.weights as unknown as BeliefWeights;

/** How likely a cue with its parts is a relation, 0..1. Source: logistic regression over the beliefs of the two sequence models. */
export function beliefOf(signs: Signs, weights: BeliefWeights = fitted): number {
  const score = valuesOf(signs).reduce((sum, value, at) => sum + value * weights[at]!, 0);
  return 1 / (1 + Math.exp(-score));
}

/** The values that the weights are of. */
export function valuesOf({ cue, parts, sourced }: Signs): [number, number, number, number] {
  return [1, logOdds(cue), logOdds(parts), sourced ? 1 : 0];
}

/** Beyond these odds more belief makes nothing more likely. */
const SUREST = 0.97;

function logOdds(share: number): number {
  const kept = Math.min(SUREST, Math.max(1 - SUREST, share));
  return Math.log(kept / (1 - kept));
}
