import type { Span } from '../types.ts';
import type { Signs } from './belief.ts';

/** A finding less likely than this is no quotation: of those just below two in three were wrong, by cross-validation. */
export const LEAST_BELIEF = 0.43;

/** What the sequence models find for a cue. */
export interface Finding {
  /** Index in `scene.reports`. */
  readonly report: number;
  /** The words of the cue, with auxiliaries, particles and negation. */
  readonly cue: Span;
  /** The words of the source with the apposition that identifies it; null where none is likely. */
  readonly source: Span | null;
  /** The reported words, sorted and disjoint; may be empty. */
  readonly content: readonly Span[];
  /** How likely somebody reports something here, 0..1, and what that was computed from. */
  readonly belief: number;
  readonly signs: Signs;
  /** How likely each token of the cue's sentence belongs to the source, and to the content. */
  readonly sourceShares: readonly number[];
  readonly contentShares: readonly number[];
}

/** A finding whose cue has another source and content. */
export function withParts(finding: Finding, source: Span, content: readonly Span[], belief: number): Finding {
  const { report, cue, signs, sourceShares, contentShares } = finding;
  return { report, cue, source, content, belief, signs, sourceShares, contentShares };
}
