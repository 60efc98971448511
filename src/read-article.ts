import type { Article, Reading } from './types.ts';

/** Reads one article: the pure stages in order. */
export function readArticle(article: Article): Reading {
  return { articleId: article.id, records: [] };
}
