import { rankerFeatures } from '../../src/attribute/ranker/fields.ts';
import { rankedAnswer } from '../../src/attribute/ranker/ranker.ts';
import type { Rule } from '../../src/attribute/rule.ts';
import { rules } from '../../src/attribute/rules/index.ts';
import { sourceFeatures } from '../../src/detect/source-features.ts';
import { weighed } from '../../src/detect/sources.ts';
import { Weights } from '../../src/rank/weights.ts';
import { withReports, withSeenReports } from '../../src/scene.ts';
import { cueSight } from '../../src/sequence/cue-model.ts';
import { findingsOf } from '../../src/sequence/findings.ts';
import { labellingFeatures } from '../../src/sequence/labellings/features.ts';
import { Model } from '../../src/sequence/model.ts';
import type { StoredModel } from '../../src/sequence/model.ts';
import { partSight } from '../../src/sequence/part-model.ts';
import { seenBy } from '../../src/sequence/seen.ts';
import type { Seen } from '../../src/sequence/seen.ts';
import { LIKE } from '../../src/evaluate/relation.ts';
import { covered, likeness } from '../../src/evaluate/spans.ts';
import { beliefOf, NAMES, valuesOf } from '../../src/sequence/belief.ts';
import type { BeliefWeights } from '../../src/sequence/belief.ts';
import type { Scene } from '../../src/types.ts';
import type { Finding } from '../../src/sequence/finding.ts';
import { fitLogistic } from './logistic.ts';
import { exampleOf, rankerCases, sourceCases } from './cases.ts';
import { fitChain } from './chain.ts';
import { addCueExamples, addPartExamples, labellingCases } from './examples.ts';
import { FOLDS } from './gold.ts';
import type { GoldScene } from './gold.ts';
import { Sequences } from './sequences.ts';
import { train } from './train.ts';
import type { Fitted } from './train.ts';

/** One fit on all articles, and for each fold one without it. */
export interface Folded<Model> {
  readonly all: Model;
  readonly without: readonly Model[];
}

/** Everything that is fitted, and each article's scene as models see it that were fitted without its fold. */
export interface CrossFitted {
  readonly sources: Folded<Fitted>;
  readonly cues: Folded<StoredModel>;
  readonly parts: Folded<StoredModel>;
  readonly labellings: Folded<Fitted>;
  /** What the labellings were fitted on. */
  readonly labellingCases: readonly LabellingCase[];
  readonly belief: BeliefWeights;
  readonly ranker: Folded<Fitted>;
  readonly scenes: readonly Scene[];
}

/**
 * Fits the models one on top of the other. What each learns from was written by models that had not seen that article, so that it
 * learns to trust them as far as they deserve. Source: stacked generalization (Wolpert 1992).
 */
export function crossFitted(
  articles: readonly GoldScene[],
  tell: (what: string) => void = () => undefined,
): CrossFitted {
  const fold = (at: number): number => articles[at]!.fold;
  const sources = sourceModels(articles);
  const sourceWeights = sources.without.map((fitted) => new Weights(fitted));
  tell('sources of cues');
  const grammar = articles.map(({ draft, possible }, at) =>
    withReports(draft, weighed(draft, possible, sourceWeights[fold(at)]!)),
  );
  const cues = cueModels(articles, grammar);
  const cueModelsOf = cues.without.map((stored) => new Model(cueSight, stored));
  tell('cues');
  const seen = grammar.map((scene, at) => seenBy(cueModelsOf[fold(at)]!, scene));
  const cued = grammar.map((scene, at) => withSeenReports(scene, seen[at]!, sourceWeights[fold(at)]!));
  const parts = partModels(articles, cued, seen);
  const partModelsOf = parts.without.map((stored) => new Model(partSight, stored));
  tell('parts');
  const cases = articles.map(({ relations }, at) =>
    labellingCases(cued[at]!, seen[at]!, partModelsOf[fold(at)]!, relations),
  );
  const labellings = labellingModels(articles, cases);
  const labellingsOf = labellings.without.map((fitted) => new Weights(fitted));
  tell('labellings');
  const found = cued.map((scene, at) => {
    const models = { labels: partModelsOf[fold(at)]!, labellings: labellingsOf[fold(at)]! };
    return findingsOf(scene, seen[at]!, models);
  });
  const belief = beliefWeights(articles, found);
  const scenes = cued.map((scene, at) => ({ ...scene, findings: believed(found[at]!, belief) }));
  const ranker = rankerModels(articles, scenes);
  tell('ranker');
  return { sources, cues, parts, labellings, labellingCases: cases.flat(), belief, ranker, scenes };
}

function folded<Fit>(articles: readonly GoldScene[], fit: (use: readonly number[]) => Fit): Folded<Fit> {
  const without = (fold: number): Fit => fit(articles.flatMap((article, at) => (article.fold === fold ? [] : [at])));
  return { all: without(-1), without: Array.from({ length: FOLDS }, (_, fold) => without(fold)) };
}

function sourceModels(articles: readonly GoldScene[]): Folded<Fitted> {
  const examples = articles.map((article) => sourceCases(article).map((one) => exampleOf(one, sourceFeatures)));
  return folded(articles, (use) => train(use.flatMap((at) => examples[at]!)));
}

function cueModels(articles: readonly GoldScene[], scenes: readonly Scene[]): Folded<StoredModel> {
  const sequences = new Sequences(cueSight);
  const own = articles.map((article, at) =>
    grown(sequences, () => {
      addCueExamples(sequences, scenes[at]!, article.relations);
    }),
  );
  return folded(articles, (use) =>
    fitChain(
      sequences,
      use.flatMap((at) => own[at]!),
    ),
  );
}

function partModels(
  articles: readonly GoldScene[],
  scenes: readonly Scene[],
  seen: readonly Seen[],
): Folded<StoredModel> {
  const sequences = new Sequences(partSight);
  const own = articles.map((article, at) =>
    grown(sequences, () => {
      addPartExamples(sequences, scenes[at]!, seen[at]!, article.relations);
    }),
  );
  return folded(articles, (use) =>
    fitChain(
      sequences,
      use.flatMap((at) => own[at]!),
    ),
  );
}

/** The numbers of the sequences that something adds. */
function grown(sequences: { readonly starts: readonly number[] }, add: () => void): number[] {
  const before = sequences.starts.length - 1;
  add();
  return Array.from({ length: sequences.starts.length - 1 - before }, (_, at) => before + at);
}

type LabellingCase = ReturnType<typeof labellingCases>[number];

function labellingModels(articles: readonly GoldScene[], cases: readonly (readonly LabellingCase[])[]): Folded<Fitted> {
  const examples = cases.map((own) => own.map((one) => exampleOf(one, labellingFeatures)));
  return folded(articles, (use) =>
    train(
      use.flatMap((at) => examples[at]!),
      { epochs: 8, smallest: 0.08 },
    ),
  );
}

/** Weights of belief in a finding: that people found a relation with that cue and half of its words. */
function beliefWeights(articles: readonly GoldScene[], found: readonly ReadonlyMap<number, Finding>[]): BeliefWeights {
  const rows = found.flatMap((findings) => [...findings.values()].map(({ signs }) => valuesOf(signs)));
  const right = found.flatMap((findings, at) =>
    [...findings.values()].map(({ cue, content }) =>
      articles[at]!.relations.some(
        (relation) => covered(cue, relation.cue) > 0 && likeness(content, relation.content) >= LIKE,
      ),
    ),
  );
  const weights = fitLogistic(rows, right);
  return Object.fromEntries(NAMES.map((name, at) => [name, weights[at]!])) as BeliefWeights;
}

/** The same findings under other weights of belief. */
function believed(findings: ReadonlyMap<number, Finding>, weights: BeliefWeights): Map<number, Finding> {
  return new Map([...findings].map(([at, one]) => [at, { ...one, belief: beliefOf(one.signs, weights) }]));
}

function rankerModels(articles: readonly GoldScene[], scenes: readonly Scene[]): Folded<Fitted> {
  const examples = articles.map((article, at) =>
    rankerCases(article, scenes[at]!).map((one) => exampleOf(one, rankerFeatures)),
  );
  return folded(articles, (use) => train(use.flatMap((at) => examples[at]!)));
}

/** The rules, with the ranker weighing by a model. */
export function rulesWith(ranker: Weights): Rule[] {
  const find: Rule['find'] = (fragment, scene, earlier) => rankedAnswer(fragment, scene, earlier, ranker);
  return rules.map((rule) => (rule.id === 'ranked' ? { ...rule, find } : rule));
}
