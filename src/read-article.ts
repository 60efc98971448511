import { attribute } from './attribute/attribute.ts';
import { recordsOf } from './record/record.ts';
import { resolveSpeakers } from './resolve/resolve.ts';
import { sceneOf } from './scene.ts';
import type { Act, Article, Reading } from './types.ts';

/**
 * Reads one article: the pure stages in order. With `acts`, quotations of other acts may be left out, which saves their time; those
 * that are wanted are the same.
 */
export function readArticle(article: Article, acts: readonly Act[] | null = null): Reading {
  const scene = sceneOf(article, acts);
  const attributions = attribute(scene);
  const speakers = resolveSpeakers(scene, attributions);
  return { articleId: article.id, records: recordsOf(scene, attributions, speakers) };
}
