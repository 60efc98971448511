import { attribute } from './attribute/attribute.ts';
import { recordsOf } from './record/record.ts';
import { resolveSpeakers } from './resolve/resolve.ts';
import { sceneSteps } from './scene.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Act, Article, Reading } from './types.ts';

/**
 * Reads one article: the pure stages in order. With `acts`, quotations of other acts are left out, which saves their time; those that
 * are wanted are the same.
 */
export function readArticle(article: Article, acts: readonly Act[] | null = null): Reading {
  return finish(readingSteps(article, acts));
}

/** The same, with a step for each stage. */
export function* readingSteps(article: Article, acts: readonly Act[] | null = null): Steps<Reading> {
  const scene = yield* sceneSteps(article, acts);
  yield;
  const attributions = attribute(scene);
  yield;
  const speakers = resolveSpeakers(scene, attributions);
  yield;
  return { articleId: article.id, records: recordsOf(scene, attributions, speakers, acts) };
}
