import type { Article, RawArticle, Span } from '../types.ts';
import { colonDateline, commentSection, dateline, furniture, smallDateline } from './furniture.ts';
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
    const place = match.index < from ? 0 : datelineLength(text, match[0], match.index - from);
    if (place > 0) spans.push({ start: match.index, end: match.index + place });
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

/** Lines this near to the start may have a dateline with a colon, and one in small letters. */
const NEAR_START = 300;
const NEAR_HEADLINE = 1000;

/** Short, or in the first person: somebody speaks behind the colon. */
const SPOKEN = /^.{0,79}$|^.{0,200}(?<!\p{L})(?:I|we|you|our|my)(?!\p{L})/iu;

/** How many characters of a line are its dateline; 0 without one. A name with a colon that comes again is somebody's who speaks. */
function datelineLength(text: string, line: string, at: number): number {
  const found = (dateline.exec(line) ?? (at > NEAR_HEADLINE ? null : smallDateline.exec(line)))?.[0];
  if (found !== undefined || at > NEAR_START) return found?.length ?? 0;
  const label = SPOKEN.test(line) ? undefined : colonDateline.exec(line)?.[0];
  return label !== undefined && text.indexOf(label) === text.lastIndexOf(label) ? label.length : 0;
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
