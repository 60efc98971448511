import { attributionsOf } from '../../src/attribute/attribute.ts';
import { decide } from '../../src/attribute/decide.ts';
import type { Attribution } from '../../src/types.ts';
import { likeness } from '../../src/evaluate/spans.ts';
import { isSource } from './gold.ts';
import type { GoldScene } from './gold.ts';
import type { GoldRelation } from '../../src/evaluate/gold.ts';
import { weighedScene } from './cases.ts';
import { rulesWith } from './models.ts';
import type { Models } from './models.ts';

interface Tally {
  answers: number;
  right: number;
}
interface Share extends Tally {
  /** Smoothed share of right answers. */
  readonly confidence: number;
}

/** What `npm run fit` writes beside the rules. */
export interface Measurements {
  readonly articles: number;
  readonly folds: number;
  readonly quoted: { readonly found: number; readonly attributed: number };
  readonly rules: Readonly<Record<string, Share>>;
  readonly bands: readonly (Share & { readonly from: number })[];
}

/** Lower edges of the ranker's bands of belief. */
const EDGES = [0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.82, 0.88, 0.92, 0.95, 0.97, 0.985, 0.993, 0.997, 0.999];

/** Every rule's share of right answers on articles whose fold its weights were not fitted on. */
export function measure(articles: readonly GoldScene[], folds: readonly Models[]): Measurements {
  const byRule = new Map<string, Tally>();
  const byBand = EDGES.map((): Tally => ({ answers: 0, right: 0 }));
  const quoted = { gold: 0, predicted: 0, found: 0, attributed: 0 };
  for (const article of articles) {
    const models = folds[article.fold]!;
    const scene = weighedScene(article, models.sources);
    const decisions = decide(scene, rulesWith(models));
    decisions.forEach((decision, index) => {
      const owner = article.owners[index];
      if (owner !== undefined) quoted.gold++;
      if (decision.nobody) return;
      quoted.predicted++;
      const right = owner !== undefined && isSource(owner, decision.source);
      if (owner !== undefined) quoted.found++;
      if (right) quoted.attributed++;
      count(byRule, decision.rule, right);
      if (decision.belief === undefined) return;
      const band = byBand[EDGES.findLastIndex((edge) => (decision.belief ?? 0) >= edge)]!;
      band.answers++;
      if (right) band.right++;
    });
    for (const attribution of attributionsOf(scene, decisions))
      if (attribution.quotation.type === 'indirect')
        count(byRule, attribution.rule, isFound(attribution, article.relations));
  }
  const f1 = (hits: number): number => Math.round((2000 * hits) / (quoted.gold + quoted.predicted)) / 10;
  return {
    articles: articles.length,
    folds: folds.length,
    quoted: { found: f1(quoted.found), attributed: f1(quoted.attributed) },
    rules: Object.fromEntries(
      [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, tally]) => [rule, shareOf(tally)]),
    ),
    bands: monotone(byBand.map((tally, index) => ({ from: EDGES[index] ?? 0, ...shareOf(tally) }))),
  };
}

function count(tallies: Map<string, Tally>, rule: string, right: boolean): void {
  const tally = tallies.get(rule) ?? { answers: 0, right: 0 };
  tally.answers++;
  if (right) tally.right++;
  tallies.set(rule, tally);
}

/** A quotation without marks is right when people found one that shares half of all their words, and the same source. */
function isFound({ quotation, source }: Attribution, gold: readonly GoldRelation[]): boolean {
  return gold.some((one) => isSource(one, source) && likeness(quotation.content, one.content) >= 0.5);
}

/** Smoothed as if four more answers had been seen, three of them right. */
function shareOf({ answers, right }: Tally): Share {
  return { answers, right, confidence: Math.round(((right + 3) / (answers + 4)) * 1000) / 1000 };
}

/** More belief never means less confidence: neighbouring bands that disagree are pooled. Source: pool adjacent violators. */
function monotone<T extends Share>(bands: readonly T[]): T[] {
  const pools: { bands: T[]; answers: number; right: number }[] = [];
  for (const band of bands) {
    pools.push({ bands: [band], answers: band.answers, right: band.right });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined && shareOf(before).confidence > shareOf(last).confidence;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      before.bands.push(...last.bands);
      before.answers += last.answers;
      before.right += last.right;
      pools.pop();
    }
  }
  return pools.flatMap((pool) => pool.bands.map((band) => ({ ...band, confidence: shareOf(pool).confidence })));
}
