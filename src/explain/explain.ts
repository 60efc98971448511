import { singleSpaced } from '../text/single-spaced.ts';
import { attributionsOf } from '../attribute/attribute.ts';
import { confidenceIn, confidenceOf } from '../attribute/confidence.ts';
import { decide } from '../attribute/decide.ts';
import type { Place } from '../attribute/ranker/candidates.ts';
import { optionsOf } from '../attribute/ranker/features.ts';
import { rankerFeatures } from '../attribute/ranker/fields.ts';
import type { Field } from '../attribute/ranker/fields.ts';
import { rank } from '../attribute/ranker/ranker.ts';
import type { Ranked } from '../attribute/ranker/ranker.ts';
import { weights } from '../attribute/ranker/weights.ts';
import type { Decision } from '../attribute/rule.ts';
import type { Option } from '../rank/features.ts';
import { sceneOf } from '../scene.ts';
import type { Article, Scene, Span } from '../types.ts';

/** One possible answer and what spoke for and against it. */
export interface Weighed {
  /** Where it stands: `before` (a cue before the quotation), `after`, `continues`, `nobody`, … */
  readonly place: string;
  readonly source: string | null;
  readonly cue: string | null;
  /** Its share of belief, 0..1; the shares of a quotation's candidates sum to 1. */
  readonly share: number;
  /** The features that counted most, with their weights. */
  readonly reasons: readonly (readonly [feature: string, weight: number])[];
}

/** Why a quotation was given to its source, or some words between marks to nobody. */
export interface Explanation extends Span {
  readonly words: string;
  readonly source: string | null;
  /** True for marks that hold nobody's words. */
  readonly nobody: boolean;
  readonly rule: string;
  readonly evidence: string;
  readonly confidence: number;
  /** Likeliest first; none for words without marks, which the grammar of their cue decides. */
  readonly candidates: readonly Weighed[];
}

/** Explains every stretch between marks of an article and every quotation without marks, in their order. */
export function explain(article: Article): Explanation[] {
  const scene = sceneOf(article);
  const decisions = decide(scene);
  const marked = decisions.map((decision, index) => explainDecision(scene, decision, decisions.slice(0, index)));
  const unmarked = attributionsOf(scene, decisions)
    .filter(({ quotation }) => quotation.type === 'indirect')
    .map(({ quotation, source, rule, evidence, confidence }): Explanation => {
      const [first, last] = [quotation.content[0]!, quotation.content.at(-1)!];
      const span = { start: first.start, end: last.end };
      const words = textOf(scene, span);
      return {
        ...span,
        words,
        source: sourceText(scene, source),
        nobody: false,
        rule,
        evidence,
        confidence,
        candidates: [],
      };
    });
  return [...marked, ...unmarked].sort((a, b) => a.start - b.start);
}

function explainDecision(scene: Scene, decision: Decision, earlier: readonly Decision[]): Explanation {
  const { fragment, source, nobody, rule, evidence, belief } = decision;
  const { start, end } = fragment;
  const ranked = rank(fragment, scene, earlier, weights);
  const options = optionsOf(
    fragment,
    scene,
    ranked.map(({ candidate }) => candidate),
  );
  const candidates = ranked.map((one, at) => weighedOf(scene, one, options[at]!));
  return {
    start, end, words: textOf(scene, fragment), source: sourceText(scene, source), nobody, rule, evidence,
    confidence: belief === undefined ? confidenceOf(rule) : confidenceIn('ranked', belief),
    candidates,
  }; // prettier-ignore
}

function weighedOf(scene: Scene, { candidate, probability }: Ranked, option: Option<Field, Place>): Weighed {
  return {
    place: candidate.place,
    source: sourceText(scene, candidate.source),
    cue: candidate.report === null ? null : textOf(scene, candidate.report),
    share: Math.round(probability * 1000) / 1000,
    reasons: rankerFeatures.reasons(option, weights).slice(0, MOST_REASONS),
  };
}

const MOST_REASONS = 4;

function sourceText(scene: Scene, source: Span | null): string | null {
  return source === null ? null : textOf(scene, source);
}

function textOf({ article }: Scene, { start, end }: Span): string {
  return singleSpaced(article.text.slice(start, end));
}
