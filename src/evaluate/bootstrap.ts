/** How many of how many, and the interval that holds the share in 95 of 100 samples of articles. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** 0..1; null of nothing. */
  readonly share: number | null;
  /** Null where fewer than two articles have anything to count: one says nothing about others. */
  readonly interval: Interval | null;
}

export type Interval = readonly [low: number, high: number];

/** What one article adds to the two sums of a share. */
export type Part = readonly [right: number, of: number];

const SAMPLES = 500;
const TAIL = 0.025;

/**
 * A share of two sums over articles. Its interval comes from samples of as many articles with replacement, the same on
 * every run. Source: percentile bootstrap (Efron 1979).
 */
export function shareOf(articles: readonly Part[]): Share {
  const [right, of] = sum(articles, articles.keys());
  if (of === 0) return { right, of, share: null, interval: null };
  if (articles.filter(([, all]) => all > 0).length < 2) return { right, of, share: right / of, interval: null };
  const random = generator();
  const shares: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [some, all] = sum(articles, drawn(articles.length, random));
    if (all > 0) shares.push(some / all);
  }
  shares.sort((a, b) => a - b);
  const at = (rank: number): number => shares[Math.floor(rank * (shares.length - 1))] ?? right / of;
  return { right, of, share: right / of, interval: [at(TAIL), at(1 - TAIL)] };
}

function sum(articles: readonly Part[], indexes: Iterable<number>): Part {
  let right = 0;
  let of = 0;
  for (const index of indexes) {
    right += articles[index]![0];
    of += articles[index]![1];
  }
  return [right, of];
}

function* drawn(size: number, random: () => number): Generator<number> {
  for (let draw = 0; draw < size; draw++) yield Math.floor(random() * size);
}

/** Numbers in [0, 1), the same on every run. */
function generator(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
}
