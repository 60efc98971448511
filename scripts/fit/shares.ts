import { forms } from '../../src/detect/forms/index.ts';
import { SEQUENCE } from '../../src/attribute/attribute.ts';
import type { Believer } from '../../src/attribute/confidence.ts';
import { rules } from '../../src/attribute/rules/index.ts';

/** One answer of a rule or form, right or wrong. */
export interface Answer {
  readonly rule: string;
  /** Who believed in it and how much; null for a rule that is sure. */
  readonly belief: { readonly of: Believer; readonly share: number } | null;
  readonly right: boolean;
}

interface Tally {
  answers: number;
  right: number;
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
  const byRule = new Map(ruleIds.map((id): [string, Tally] => [id, { answers: 0, right: 0 }]));
  for (const { rule, right } of answers) count(byRule.get(rule), right);
  return {
    rules: Object.fromEntries([...byRule].map(([rule, tally]) => [rule, smoothed(tally)])),
    bands: { ranked: bandsOf(answers, 'ranked'), sequence: bandsOf(answers, 'sequence') },
  };
}

function bandsOf(answers: readonly Answer[], believer: Believer): Band[] {
  const edges = EDGES[believer];
  const tallies = edges.map((): Tally => ({ answers: 0, right: 0 }));
  for (const { belief, right } of answers)
    if (belief?.of === believer) count(tallies[edges.findLastIndex((edge) => belief.share >= edge)], right);
  return monotone(tallies.map((tally, index) => ({ from: edges[index]!, ...smoothed(tally) })));
}

function count(tally: Tally | undefined, right: boolean): void {
  if (tally === undefined) throw new Error('an answer of a rule that is in no list');
  tally.answers++;
  if (right) tally.right++;
}

/**
 * Smoothed as if eight more answers had been seen, six of them right, less one standard error: articles that nobody has seen are
 * seldom easier, and a share of few answers says little.
 */
export function smoothed({ answers, right }: Readonly<Tally>): Share {
  const share = (right + 6) / (answers + 8);
  const error = Math.sqrt((share * (1 - share)) / (answers + 8));
  return { answers, right, confidence: Math.round((share - error) * 1000) / 1000 };
}

/** More belief never means less confidence: neighbouring bands that disagree are pooled. Source: pool adjacent violators. */
export function monotone(bands: readonly Band[]): Band[] {
  const pools: { bands: Band[]; answers: number; right: number }[] = [];
  for (const band of bands) {
    pools.push({ bands: [band], answers: band.answers, right: band.right });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined && smoothed(before).confidence > smoothed(last).confidence;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      before.bands.push(...last.bands);
      before.answers += last.answers;
      before.right += last.right;
      pools.pop();
    }
  }
  return pools.flatMap((pool) => pool.bands.map((band) => ({ ...band, confidence: smoothed(pool).confidence })));
}
