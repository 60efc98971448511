import { stretchesOf } from './detect/stretches.ts';
import { possibleReports } from './detect/reports.ts';
import { weighed } from './detect/sources.ts';
import { sourceWeights } from './detect/source-weights.ts';
import type { Weights } from './rank/weights.ts';
import { mentionsOf } from './mentions/mentions.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import { reportedOf } from './detect/reported.ts';
import type { Article, Draft, Mention, Report, Reported, Scene, Stretch, Token } from './types.ts';

/** Everything the rules see in an article: its words, who is mentioned, and the quotations whose speakers are sought. */
export function sceneOf(article: Article, weights: Weights = sourceWeights): Scene {
  const { text, skip } = article;
  const paragraphs = paragraphsOf(text, skip);
  const stretches = stretchesOf(text, paragraphs);
  const tokens = tokensOf(text, skip);
  const sentences = sentencesOf(tokens, paragraphs, stretches);
  const quotedBy = quotedByOf(tokens, stretches);
  const mentions = mentionsOf(tokens, (token) => (quotedBy[token] ?? -1) >= 0);
  const draft = {
    article,
    paragraphs,
    sentences,
    tokens,
    stretches,
    quotedBy,
    mentions,
    ...placesOf(mentions, tokens.length),
  };
  return withReports(draft, weighed(draft, possibleReports(draft), weights));
}

/** A scene with its cues and what they report. */
export function withReports(draft: Draft, reports: readonly Report[]): Scene {
  const scene = { ...draft, reports, reported: new Map<number, Reported>() };
  return { ...scene, reported: reportedOf(scene) };
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
