import type { QuotationType, Span } from '../types.ts';
import { covered, likeness, overlap } from './spans.ts';

/** Who said what, as people or as whosaid found it; an absent part is empty. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: string | null;
  /** Of gold: what the speaker is; only the names of persons and organizations are compared. */
  readonly kind: string | null;
  readonly type: QuotationType;
}

/** The relation whose content holds most of a unit, and at least half of it. */
export function ownerOf<R extends Relation>(unit: Span, relations: readonly R[]): R | null {
  let best: R | null = null;
  let most = (unit.end - unit.start) / 2 - 0.001;
  for (const relation of relations) {
    const share = covered(unit, relation.content);
    if (share > most) [best, most] = [relation, share];
  }
  return best;
}

/** Whether the words that stand for two speakers overlap, or there are none on either side. */
export function sameSource(left: Relation, right: Relation): boolean {
  if (left.source.length === 0) return right.source.length === 0;
  return left.source.some((one) => right.source.some((other) => overlap(one, other) > 0));
}

/** Contents with this share of all their words in common are the same quotation. */
export const LIKE = 0.5;

/** Pairs of gold and predicted relations that are the same quotation, the likest first, each relation once. */
export function matched<G extends Relation, P extends Relation>(
  gold: readonly G[],
  predicted: readonly P[],
): (readonly [G, P])[] {
  const pairs = gold
    .flatMap((left) => predicted.map((right) => ({ left, right, like: likeness(left.content, right.content) })))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like);
  const used = new Set<Relation>();
  return pairs.flatMap(({ left, right }) => {
    if (used.has(left) || used.has(right)) return [];
    used.add(left).add(right);
    return [[left, right] as const];
  });
}
