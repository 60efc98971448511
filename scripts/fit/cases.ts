import { fragmentsOf } from '../../src/attribute/decide.ts';
import { candidatesOf } from '../../src/attribute/ranker/candidates.ts';
import type { Candidate } from '../../src/attribute/ranker/candidates.ts';
import { optionsOf } from '../../src/attribute/ranker/features.ts';
import { answerFrom } from '../../src/attribute/ranker/ranker.ts';
import type { Decision } from '../../src/attribute/rule.ts';
import { sourceOptions } from '../../src/detect/sources.ts';
import type { Relation } from '../../src/evaluate/relation.ts';
import type { Features, Option } from '../../src/rank/features.ts';
import type { PossibleReport, Scene } from '../../src/types.ts';
import { isSource } from './gold.ts';
import type { GoldScene } from './gold.ts';
import type { Example, Fitted } from './train.ts';

/** Options to choose from, and which of them people chose. */
export interface Case<Field extends string, Group extends string> {
  readonly options: readonly Option<Field, Group>[];
  readonly right: readonly boolean[];
}

/** One case a cue: its possible sources. */
export function sourceCases(article: GoldScene) {
  return article.possible.map((report) => {
    const gold = goldOf(article, report);
    const options = sourceOptions(article.draft, report);
    const right = options.map(({ group, mention }) =>
      gold === undefined ? group === 'nocue' : group !== 'nocue' && isSource(gold, mention),
    );
    return { options, right };
  });
}

/** The gold relation whose cue holds a report's head. */
function goldOf(article: GoldScene, report: PossibleReport): Relation | undefined {
  const head = article.draft.tokens[report.head]!;
  return article.relations.find(({ cue }) => cue.some(({ start, end }) => start <= head.start && head.end <= end));
}

/** One case a fragment: its candidates, with what people found for the fragments before it. */
export function rankerCases(article: GoldScene, scene: Scene) {
  const earlier: Decision[] = [];
  return fragmentsOf(scene).map((fragment, index) => {
    const owner = article.owners[index];
    const candidates = candidatesOf(fragment, scene, earlier);
    const right = candidates.map((candidate) => isRight(candidate, owner));
    const options = optionsOf(fragment, scene, candidates);
    const teacher =
      candidates.find((candidate, at) => right[at] === true && candidate.report !== null) ??
      candidates.find((_, at) => right[at]);
    const answer = answerFrom(teacher ?? candidates.at(-1)!, scene);
    earlier.push({ ...answer, nobody: owner === undefined, fragment, rule: 'gold' });
    return { options, right };
  });
}

/** Whether a candidate is what people found. */
function isRight(candidate: Candidate, owner: Relation | undefined): boolean {
  if (owner === undefined) return candidate.place === 'nobody';
  return candidate.place !== 'nobody' && isSource(owner, candidate.source);
}

export function exampleOf<Field extends string, Group extends string>(
  { options, right }: Case<Field, Group>,
  features: Features<Field, Group>,
): Example {
  return { keys: options.map((option) => features.keys(option).slice()), right };
}

/** Weights by the names of their features, in the order of the names. */
export function named<Field extends string, Group extends string>(
  fitted: Fitted,
  cases: readonly Case<Field, Group>[],
  features: Features<Field, Group>,
): Record<string, number> {
  const byName = new Map<string, number>();
  for (const { options } of cases)
    for (const option of options) {
      const keys = features.keys(option);
      if (!keys.some((key) => fitted.has(key))) continue;
      features.names(option).forEach((name, at) => {
        const weight = fitted.get(keys[at]!);
        if (weight !== undefined) byName.set(name, weight);
      });
    }
  return Object.fromEntries([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}
