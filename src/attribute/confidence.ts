import file from './measured.json' with { type: 'json' };

/** How often answers were right on articles that nothing was fitted on. Written by `npm run fit`. */
export interface Measured {
  readonly rules: Readonly<Record<string, { readonly confidence: number }>>;
  readonly bands: readonly { readonly from: number; readonly confidence: number }[];
}

/** For a rule that has not been measured. */
const UNMEASURED = 0.5;

/** The measured share of right answers of a rule, or of the band that the ranker's belief falls in. */
export function confidenceOf(rule: string, belief: number | undefined, measured: Measured = file): number {
  if (belief === undefined) return measured.rules[rule]?.confidence ?? UNMEASURED;
  return measured.bands.findLast((band) => belief >= band.from)?.confidence ?? UNMEASURED;
}
