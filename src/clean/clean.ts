import type { Article, RawArticle, Span } from '../types.ts';
import { commentSection, furniture } from './furniture.ts';
import { headOf } from './metadata.ts';

const MARKDOWN_HEADING = /^#{1,6} /;
const LONGEST_FURNITURE = 320;

/** Finds an article's metadata and what is not body text. The text itself is left as it is. */
export function clean({ id, sourceFile, text }: RawArticle): Article {
  const head = headOf(text);
  const { title = null, outlet = null, published = null, url = null, byline = null } = head.metadata;
  const skip = merged([...head.skip, ...furnitureSpans(text, head.end)]);
  return { id, sourceFile, text, title, outlet, published, url, byline, skip };
}

function furnitureSpans(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0].trim();
    if (match.index < from || line === '' || line.length > LONGEST_FURNITURE) continue;
    const start = match.index;
    if (commentSection.test(line) && start > (text.length * 2) / 3) {
      spans.push({ start, end: text.length });
      break;
    }
    if (MARKDOWN_HEADING.test(line) || furniture.some(({ pattern }) => pattern.test(line)))
      spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
