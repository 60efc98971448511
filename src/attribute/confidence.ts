import file from './measured.json' with { type: 'json' };

/** How often answers were right on articles that nothing was fitted on. Written by `npm run fit`. */
export interface Measured {
  readonly rules: Readonly<Record<string, { readonly confidence: number }>>;
  readonly bands: Readonly<Record<Believer, readonly { readonly from: number; readonly confidence: number }[]>>;
}

/** Models that believe in their answers to some degree: the ranker of fragments, and the sequence models. */
export type Believer = 'ranked' | 'sequence';

/** For a rule that has not been measured. */
const UNMEASURED = 0.5;

/** The measured share of right answers of a rule. */
export function confidenceOf(rule: string, measured: Measured = file): number {
  return measured.rules[rule]?.confidence ?? UNMEASURED;
}

/** The measured share of right answers of the band that a belief falls in. */
export function confidenceIn(believer: Believer, belief: number, measured: Measured = file): number {
  return measured.bands[believer].findLast((band) => belief >= band.from)?.confidence ?? UNMEASURED;
}
