import { NOTHING } from './compare.ts';
import type { Counts } from './compare.ts';

/** Precision, recall and their harmonic mean, 0..1, with the interval that holds the mean in 95 of 100 samples of articles. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly interval: readonly [number, number];
}

/** The figures of `whosaid eval`. */
export interface Figures {
  readonly articles: number;
  readonly counts: Counts;
  readonly quoted: { readonly found: Figure; readonly attributed: Figure };
  /** Share of the attributed units with a name in gold that are named right; null without any. */
  readonly speaker: { readonly right: number; readonly of: number; readonly share: number | null };
  readonly relations: { readonly found: Figure; readonly exact: Figure; readonly attributed: Figure };
}

/** The figures of several articles, by the counts of each. */
export function figuresOf(articles: readonly Counts[]): Figures {
  const counts = sum(articles);
  const samples = resampled(articles);
  const figure = (hits: keyof Counts, predicted: keyof Counts, gold: keyof Counts): Figure => {
    const f1s = samples.map((one) => f1Of(one[hits], one[predicted], one[gold])).sort((a, b) => a - b);
    const at = (share: number): number => f1s[Math.floor(share * (f1s.length - 1))] ?? 0;
    return {
      precision: ratio(counts[hits], counts[predicted]),
      recall: ratio(counts[hits], counts[gold]),
      f1: f1Of(counts[hits], counts[predicted], counts[gold]),
      interval: [at(0.025), at(0.975)],
    };
  };
  return {
    articles: articles.length,
    counts,
    quoted: {
      found: figure('found', 'predictedUnits', 'units'),
      attributed: figure('attributed', 'predictedUnits', 'units'),
    },
    speaker: {
      right: counts.namedRight,
      of: counts.named,
      share: counts.named === 0 ? null : counts.namedRight / counts.named,
    },
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

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1Of(hits: number, predicted: number, gold: number): number {
  return ratio(2 * hits, predicted + gold);
}

const SAMPLES = 500;

/** Samples of as many articles with replacement, the same on every run. Source: percentile bootstrap (Efron 1979). */
function resampled(articles: readonly Counts[]): Counts[] {
  let state = 1;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  return Array.from({ length: SAMPLES }, () =>
    sum(articles.map(() => articles[Math.floor(random() * articles.length)]!)),
  );
}
