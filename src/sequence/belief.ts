import file from './belief-weights.json' with { type: 'json' };

/** What is known of a relation as a whole. */
export interface Signs {
  /** How likely a cue begins there, 0..1. */
  readonly cue: number;
  /** How likely the cue has any part, 0..1. */
  readonly parts: number;
  /** Share of belief that its parts have among other ways to cut them, 0..1. */
  readonly share: number;
  /** How likely the words of its content are content if the cue has parts, 0..1, on average. */
  readonly steady: number;
  /** Number of units of its content. */
  readonly size: number;
  /** Whether a source was found. */
  readonly sourced: boolean;
  /** Whether its content stands after the cue, and whether in more than one run. */
  readonly after: boolean;
  readonly broken: boolean;
  /** Whether grammar ends the content at the same word. */
  readonly formed: boolean;
  /** Whether another cue reports the words in which it stands. */
  readonly within: boolean;
}

/** The values that weights are for, by name. */
const VALUES = {
  bias: () => 1,
  cue: ({ cue }) => logOdds(cue),
  parts: ({ parts }) => logOdds(parts),
  share: ({ share }) => share,
  steady: ({ steady }) => steady,
  size: ({ size }) => Math.min(size, 20) / 10,
  sourced: ({ sourced }) => Number(sourced),
  after: ({ after }) => Number(after),
  broken: ({ broken }) => Number(broken),
  formed: ({ formed }) => Number(formed),
  within: ({ within }) => Number(within),
} satisfies Record<string, (signs: Signs) => number>;

type Name = keyof typeof VALUES;
export type BeliefWeights = Readonly<Record<Name, number>>;

export const NAMES = Object.keys(VALUES) as Name[];

/** How likely a cue with its parts is a relation, 0..1. Source: logistic regression. */
export function beliefOf(signs: Signs, weights: BeliefWeights = file.weights): number {
  const score = valuesOf(signs).reduce((sum, value, at) => sum + value * weights[NAMES[at]!], 0);
  return 1 / (1 + Math.exp(-score));
}

/** The values of some signs in the order of `NAMES`. */
export function valuesOf(signs: Signs): number[] {
  return NAMES.map((name) => VALUES[name](signs));
}

/** Beyond these odds more belief makes nothing more likely. */
const SUREST = 0.97;

function logOdds(share: number): number {
  const kept = Math.min(SUREST, Math.max(1 - SUREST, share));
  return Math.log(kept / (1 - kept));
}
