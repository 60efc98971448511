import { rankerFeatures } from '../../src/attribute/ranker/fields.ts';
import { rankedAnswer } from '../../src/attribute/ranker/ranker.ts';
import type { Rule } from '../../src/attribute/rule.ts';
import { rules } from '../../src/attribute/rules/index.ts';
import { sourceFeatures } from '../../src/detect/source-features.ts';
import { Weights } from '../../src/rank/weights.ts';
import { exampleOf, rankerCases, sourceCases } from './cases.ts';
import { FOLDS } from './gold.ts';
import type { GoldScene } from './gold.ts';
import { train } from './train.ts';
import type { Fitted } from './train.ts';

/** Fitted weights of the sources of cues, and of the ranker. */
export interface Models {
  readonly sources: Weights;
  readonly ranker: Weights;
}

/** The weights of all articles, and for each fold the models that were fitted without it. */
export interface CrossFitted {
  readonly sources: Fitted;
  readonly ranker: Fitted;
  readonly without: readonly Models[];
}

/**
 * Fits both models. What the ranker learns from is always weighed by sources that were fitted without that article,
 * so that it learns to trust them as far as they deserve. Source: stacked generalization (Wolpert 1992).
 */
export function crossFitted(articles: readonly GoldScene[], sources = sourceModels(articles)): CrossFitted {
  const modelOf = (...folds: number[]): Fitted => sources.get(keyOf(folds))!;
  const rankerWithout = (fold: number): Fitted =>
    train(
      articles
        .filter((article) => article.fold !== fold)
        .flatMap((article) => rankerCases(article, new Weights(modelOf(fold, article.fold))))
        .map((one) => exampleOf(one, rankerFeatures)),
    );
  return {
    sources: modelOf(),
    ranker: rankerWithout(-1),
    without: Array.from({ length: FOLDS }, (_, fold) => ({
      sources: new Weights(modelOf(fold)),
      ranker: new Weights(rankerWithout(fold)),
    })),
  };
}

function keyOf(folds: readonly number[]): string {
  return [...new Set(folds.filter((fold) => fold >= 0))].sort().join();
}

/** Models of the sources of cues, fitted without no fold, any one, and any two. */
export function sourceModels(articles: readonly GoldScene[]): Map<string, Fitted> {
  const examples = articles.map((article) => sourceCases(article).map((one) => exampleOf(one, sourceFeatures)));
  const all = Array.from({ length: FOLDS }, (_, fold) => fold);
  const pairs = all.flatMap((one) => all.filter((two) => two > one).map((two) => [one, two]));
  const models = new Map<string, Fitted>();
  for (const folds of [[], ...all.map((fold) => [fold]), ...pairs]) {
    const rest = articles.flatMap((article, at) => (folds.includes(article.fold) ? [] : examples[at]!));
    models.set(keyOf(folds), train(rest));
  }
  return models;
}

/** The rules, with the ranker weighing by a model. */
export function rulesWith({ ranker }: Models): Rule[] {
  const find: Rule['find'] = (fragment, scene, earlier) => rankedAnswer(fragment, scene, earlier, ranker);
  return rules.map((rule) => (rule.id === 'ranked' ? { ...rule, find } : rule));
}
