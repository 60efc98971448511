import type { QuotationType } from '../types.ts';
import { shareOf } from './bootstrap.ts';
import type { Share } from './bootstrap.ts';
import { matched, sameSource } from './relation.ts';
import type { Relation } from './relation.ts';

/** Relations of one type in an article, and those of them that are matched, and matched with the same source. */
interface Tally {
  all: number;
  found: number;
  attributed: number;
}

/** By type of the gold relations, and by type of the predicted ones. */
export interface TypeCounts {
  readonly gold: Readonly<Record<QuotationType, Tally>>;
  readonly predicted: Readonly<Record<QuotationType, Tally>>;
}

/** Recall by the type that people saw, precision by the type that whosaid saw. */
export type TypeFigures = Readonly<Record<'recall' | 'precision', Readonly<Record<'found' | 'attributed', Share>>>>;

/** Counts the relations of each type in an article. */
export function typeCountsOf(gold: readonly Relation[], predicted: readonly Relation[]): TypeCounts {
  const counts = { gold: empty(), predicted: empty() };
  for (const { type } of gold) counts.gold[type].all++;
  for (const { type } of predicted) counts.predicted[type].all++;
  for (const [left, right] of matched(gold, predicted))
    for (const tally of [counts.gold[left.type], counts.predicted[right.type]]) {
      tally.found++;
      if (sameSource(left, right)) tally.attributed++;
    }
  return counts;
}

function empty(): Record<QuotationType, Tally> {
  const tally = (): Tally => ({ all: 0, found: 0, attributed: 0 });
  return { direct: tally(), mixed: tally(), indirect: tally() };
}

/** The figures of each type over several articles. */
export function typeFiguresOf(articles: readonly TypeCounts[]): Record<QuotationType, TypeFigures> {
  const figures = (type: QuotationType): TypeFigures => {
    const share = (side: keyof TypeCounts, hits: 'found' | 'attributed'): Share =>
      shareOf(articles.map((counts) => [counts[side][type][hits], counts[side][type].all]));
    return {
      recall: { found: share('gold', 'found'), attributed: share('gold', 'attributed') },
      precision: { found: share('predicted', 'found'), attributed: share('predicted', 'attributed') },
    };
  };
  return { direct: figures('direct'), mixed: figures('mixed'), indirect: figures('indirect') };
}
