import { reportedOf } from './detect/reported.ts';
import { possibleReports, reportAround } from './detect/reports.ts';
import { sourceWeights } from './detect/source-weights.ts';
import { renumbered, weighed } from './detect/sources.ts';
import { stretchesOf } from './detect/stretches.ts';
import { mentionsOf } from './mentions/mentions.ts';
import type { Weights } from './rank/weights.ts';
import { viewsOf } from './sequence/cue-views.ts';
import { findingsOf } from './sequence/findings.ts';
import { cueModel, partModels } from './sequence/fitted.ts';
import { headOf } from './sequence/relative.ts';
import { seenBy } from './sequence/seen.ts';
import type { Seen } from './sequence/seen.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { Act, Article, Draft, Mention, PossibleReport, Report, Scene, Stretch, Token } from './types.ts';

/**
 * Everything the rules see in an article: its words, who is mentioned, the cues and what they report. With `acts`, what cues of other
 * acts report is left out in sentences that have no others, unless words between marks are near.
 */
export function sceneOf(article: Article, acts: readonly Act[] | null = null): Scene {
  return finish(sceneSteps(article, acts));
}

/** The same, in steps. */
export function* sceneSteps(article: Article, acts: readonly Act[] | null = null): Steps<Scene> {
  const draft = draftOf(article);
  yield;
  const grammar = withReports(draft, weighed(draft, possibleReports(draft), sourceWeights));
  yield;
  const seen = seenBy(cueModel, grammar);
  yield;
  const scene = withSeenReports(grammar, seen, sourceWeights);
  yield;
  return sceneFrom(scene, scene.reports, scene.reported, findingsOf(scene, seen, partModels, acts));
}

/** An article's words, sentences, quotation marks and mentions, for which nothing fitted is needed: a scene without cues, so that what reads both knows one shape. */
export function draftOf(article: Article): Draft {
  const { text, skip } = article;
  const paragraphs = paragraphsOf(text, skip);
  const stretches = stretchesOf(text, paragraphs);
  const tokens = tokensOf(text, skip);
  const sentences = sentencesOf(tokens, paragraphs, stretches);
  const quotedBy = quotedByOf(tokens, stretches);
  const mentions = mentionsOf(tokens, (token) => (quotedBy[token] ?? -1) >= 0);
  const places = placesOf(mentions, tokens.length);
  return withReports({ article, paragraphs, sentences, tokens, stretches, quotedBy, mentions, ...places }, []);
}

/** A scene with its cues. */
export function withReports(draft: Draft, reports: readonly Report[]): Scene {
  return sceneFrom(draft, reports, NOTHING, NOTHING);
}

/** Adds the cues that only the sequence model sees, with their sources, and what grammar gives each cue. */
export function withSeenReports(scene: Scene, seen: Seen, sources: Weights): Scene {
  const missing: PossibleReport[] = [];
  for (const views of viewsOf(scene, seen))
    for (const { run, report } of views)
      if (report === null) missing.push(reportAround(scene, headOf(scene, seen.units, run)));
  const added = weighed(scene, missing, sources, 0);
  const reports = renumbered([...scene.reports, ...added].sort((a, b) => a.head - b.head));
  const whole = sceneFrom(scene, reports, NOTHING, NOTHING);
  return sceneFrom(scene, reports, reportedOf(whole), NOTHING);
}

const NOTHING = new Map<number, never>();

/** A scene with these cues. Written out, as all that makes many copies is: spreading gives each copy a shape of its own, and what reads them becomes slow. */
function sceneFrom(
  draft: Draft,
  reports: Scene['reports'],
  reported: Scene['reported'],
  findings: Scene['findings'],
): Scene {
  const { article, paragraphs, sentences, tokens, stretches, quotedBy, mentions, startingAt, endingAt } = draft;
  return {
    article, paragraphs, sentences, tokens, stretches, quotedBy, mentions, startingAt, endingAt,
    reports, reported, findings,
  }; // prettier-ignore
}

function placesOf(mentions: readonly Mention[], tokens: number): Pick<Draft, 'startingAt' | 'endingAt'> {
  const startingAt = new Int32Array(tokens + 1).fill(-1);
  const endingAt = new Int32Array(tokens + 1).fill(-1);
  mentions.forEach((mention, index) => {
    startingAt[mention.from] = index;
    endingAt[mention.to] = index;
  });
  return { startingAt, endingAt };
}

function quotedByOf(tokens: readonly Token[], stretches: readonly Stretch[]): Int32Array {
  const quotedBy = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const token of tokens) {
    while (at < stretches.length && stretches[at]!.end <= token.start) at++;
    const stretch = stretches[at];
    if (stretch !== undefined && stretch.start <= token.start) quotedBy[token.index] = at;
  }
  return quotedBy;
}
