import { forms } from '../../src/detect/forms/index.ts';
import { SEQUENCE } from '../../src/attribute/attribute.ts';
import type { Believer } from '../../src/attribute/confidence.ts';
import { rules } from '../../src/attribute/rules/index.ts';

/** One answer of a rule or form, right or wrong. */
export interface Answer {
  readonly rule: string;
  /** The id of its article. */
  readonly article: string;
  /** Who believed in it and how much; null for a rule that is sure. */
  readonly belief: { readonly of: Believer; readonly share: number } | null;
  readonly right: boolean;
}

interface Tally {
  answers: number;
  right: number;
  /** Of how many answers in articles of their own they say as much. */
  effective: number;
}

/** How often an answer was right, and the smoothed share. */
export interface Share extends Readonly<Tally> {
  readonly confidence: number;
}
export type Band = Share & { readonly from: number };

/** Shares of right answers: of every rule and form, and by the belief of the models. */
export interface Shares {
  readonly rules: Readonly<Record<string, Share>>;
  readonly bands: Readonly<Record<Believer, readonly Band[]>>;
}

/** Lower edges of the bands of belief. */
const EDGES: Readonly<Record<Believer, readonly number[]>> = {
  ranked: [0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.82, 0.88, 0.92, 0.95, 0.97, 0.985, 0.993, 0.997, 0.999],
  sequence: [0, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.94, 0.97, 0.985, 0.99, 0.995, 0.998],
};

/** The ids of all rules and forms. */
export const ruleIds: readonly string[] = [...[...rules, ...forms].map(({ id }) => id), SEQUENCE].sort();

/** The shares of some answers. */
export function sharesOf(answers: readonly Answer[]): Shares {
  const byRule = new Map(ruleIds.map((id): [string, Answer[]] => [id, []]));
  for (const answer of answers) {
    const same = byRule.get(answer.rule);
    if (same === undefined) throw new Error(`${answer.rule} is in no list`);
    same.push(answer);
  }
  return {
    rules: Object.fromEntries([...byRule].map(([rule, same]) => [rule, smoothed(tallyOf(same, effectiveOf(same)))])),
    bands: { ranked: bandsOf(answers, 'ranked'), sequence: bandsOf(answers, 'sequence') },
  };
}

function bandsOf(answers: readonly Answer[], believer: Believer): Band[] {
  const edges = EDGES[believer];
  const inBand = edges.map((): Answer[] => []);
  for (const answer of answers) {
    const { belief } = answer;
    if (belief?.of === believer) inBand[edges.findLastIndex((edge) => belief.share >= edge)]!.push(answer);
  }
  return monotone(inBand.map((same, index) => ({ from: edges[index]!, ...smoothed(tallyOf(same, same.length)) })));
}

function tallyOf(answers: readonly Answer[], effective: number): Tally {
  return { answers: answers.length, right: answers.filter(({ right }) => right).length, effective };
}

/**
 * Answers of one rule in one article are alike: a transcript is read right or wrong as a whole. Those of one band of belief are of many kinds.
 * Source: the effective sample size of Kish, Survey Sampling (1965), where answers are all alike within an article.
 */
function effectiveOf(answers: readonly Answer[]): number {
  const byArticle = new Map<string, number>();
  for (const { article } of answers) byArticle.set(article, (byArticle.get(article) ?? 0) + 1);
  const squares = [...byArticle.values()].reduce((sum, count) => sum + count ** 2, 0);
  return squares === 0 ? 0 : Math.round((10 * answers.length ** 2) / squares) / 10;
}

/**
 * Smoothed as if eight more answers had been seen, six of them right, less one standard error: articles that nobody has seen are
 * seldom easier, and a share of few answers says little.
 */
export function smoothed({ answers, right, effective }: Readonly<Tally>): Share {
  const share = (effective * (answers === 0 ? 0 : right / answers) + 6) / (effective + 8);
  const error = Math.sqrt((share * (1 - share)) / (effective + 8));
  return { answers, right, effective, confidence: Math.round((share - error) * 1000) / 1000 };
}

/** More belief never means less confidence: neighbouring bands that disagree are pooled. Source: pool adjacent violators. */
export function monotone(bands: readonly Band[]): Band[] {
  const pools: (Tally & { readonly bands: Band[] })[] = [];
  for (const band of bands) {
    pools.push({ ...band, bands: [band] });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined && smoothed(before).confidence > smoothed(last).confidence;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      before.bands.push(...last.bands);
      before.answers += last.answers;
      before.right += last.right;
      before.effective += last.effective;
      pools.pop();
    }
  }
  return pools.flatMap((pool) => pool.bands.map((band) => ({ ...band, confidence: smoothed(pool).confidence })));
}
