import { shareOf } from './bootstrap.ts';
import type { Interval, Share } from './bootstrap.ts';
import { NOTHING } from './compare.ts';
import type { Counts } from './compare.ts';

/** Precision, recall and their harmonic mean, 0..1, each with the interval that holds it in 95 of 100 samples of articles. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly intervals: Readonly<Record<'precision' | 'recall' | 'f1', Interval | null>>;
}

/** The figures of `whosaid eval`. */
export interface Figures {
  readonly articles: number;
  readonly counts: Counts;
  readonly quoted: { readonly found: Figure; readonly attributed: Figure };
  /** Share of the attributed units with a name in gold that are named right. */
  readonly speaker: Share;
  readonly relations: { readonly found: Figure; readonly exact: Figure; readonly attributed: Figure };
}

/** How many were found of how many, and how many were right to be: precision, recall and F1 over articles. */
export function figureOf(
  articles: readonly { readonly hits: number; readonly predicted: number; readonly gold: number }[],
): Figure {
  const precision = shareOf(articles.map(({ hits, predicted }) => [hits, predicted]));
  const recall = shareOf(articles.map(({ hits, gold }) => [hits, gold]));
  const f1 = shareOf(articles.map(({ hits, predicted, gold }) => [2 * hits, predicted + gold]));
  return {
    precision: precision.share ?? 0,
    recall: recall.share ?? 0,
    f1: f1.share ?? 0,
    intervals: { precision: precision.interval, recall: recall.interval, f1: f1.interval },
  };
}

/** The figures of several articles, by the counts of each. */
export function figuresOf(articles: readonly Counts[]): Figures {
  const figure = (hits: keyof Counts, predicted: keyof Counts, gold: keyof Counts): Figure =>
    figureOf(articles.map((one) => ({ hits: one[hits], predicted: one[predicted], gold: one[gold] })));
  return {
    articles: articles.length,
    counts: sum(articles),
    quoted: {
      found: figure('found', 'predictedUnits', 'units'),
      attributed: figure('attributed', 'predictedUnits', 'units'),
    },
    speaker: shareOf(articles.map(({ namedRight, named }) => [namedRight, named])),
    relations: {
      found: figure('relationsFound', 'predictedRelations', 'relations'),
      exact: figure('relationsExact', 'predictedRelations', 'relations'),
      attributed: figure('relationsAttributed', 'predictedRelations', 'relations'),
    },
  };
}

function sum(list: readonly Counts[]): Counts {
  const total = { ...NOTHING };
  for (const counts of list) for (const key of Object.keys(NOTHING) as (keyof Counts)[]) total[key] += counts[key];
  return total;
}
