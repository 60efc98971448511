import { attribute } from './attribute/attribute.ts';
import { recordsOf } from './record/record.ts';
import { resolveSpeakers } from './resolve/resolve.ts';
import { sceneOf } from './scene.ts';
import type { Article, Reading } from './types.ts';

/** Reads one article: the pure stages in order. */
export function readArticle(article: Article): Reading {
  const scene = sceneOf(article);
  const attributions = attribute(scene);
  const speakers = resolveSpeakers(scene, attributions);
  return { articleId: article.id, records: recordsOf(scene, attributions, speakers) };
}
