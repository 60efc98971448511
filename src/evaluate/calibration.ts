import { shareOf } from './bootstrap.ts';
import type { Share } from './bootstrap.ts';
import type { Judged } from './judge.ts';

/** The rows whose confidence lies in `[from, to)`, or in `[from, to]` for the last bin. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Mean confidence of its rows; null without any. */
  readonly confidence: number | null;
  readonly right: Share;
}

/** Whether confidence means what it says. */
export interface Calibration {
  readonly rows: number;
  readonly right: Share;
  readonly bins: readonly Bin[];
  /** Mean distance of confidence and share right over the bins, weighed by their rows. Source: Naeini et al. 2015. */
  readonly expectedError: number;
  /** The rows with confidence `SURE` or more: which share of all rows they are, and which share of them is right. */
  readonly sure: { readonly rows: number; readonly share: number; readonly right: Share };
}

const BINS = 10;
export const SURE = 0.9;

/** How well confidence agrees with the share of right rows, by the rows of each article. */
export function calibrationOf(articles: readonly (readonly Judged[])[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, bin) => binOf(articles, bin));
  const rows = articles.flat().length;
  const distance = ({ rows: count, confidence, right }: Bin): number =>
    count * Math.abs((confidence ?? 0) - (right.share ?? 0));
  const sure = rightAmong(articles, ({ confidence }) => confidence >= SURE);
  return {
    rows,
    right: rightAmong(articles, () => true),
    bins,
    expectedError: rows === 0 ? 0 : bins.reduce((sum, bin) => sum + distance(bin), 0) / rows,
    sure: { rows: sure.of, share: rows === 0 ? 0 : sure.of / rows, right: sure },
  };
}

function binOf(articles: readonly (readonly Judged[])[], bin: number): Bin {
  const isIn = ({ confidence }: Judged): boolean => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin;
  const inside = articles.flat().filter(isIn);
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  return {
    from: bin / BINS,
    to: (bin + 1) / BINS,
    rows: inside.length,
    confidence: inside.length === 0 ? null : sum / inside.length,
    right: rightAmong(articles, isIn),
  };
}

/** The share of right rows among those that are meant. */
export function rightAmong(articles: readonly (readonly Judged[])[], meant: (row: Judged) => boolean): Share {
  return shareOf(
    articles.map((rows) => {
      const some = rows.filter(meant);
      return [some.filter(({ right }) => right).length, some.length];
    }),
  );
}
