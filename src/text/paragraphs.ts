import type { Paragraph, Span } from '../types.ts';

/** A text is hard-wrapped when most of its single line breaks end lines of a typewriter's length. */
const WRAPPED = { atLeast: 5, share: 0.8, shortest: 45, longest: 100 };

/** Splits a text at its line breaks, or at blank lines where a program has wrapped the lines, without the spans to skip. Every paragraph holds visible text. */
export function paragraphsOf(text: string, skip: readonly Span[] = []): Paragraph[] {
  const separator = isHardWrapped(text) ? /\r?\n[ \t]*(?:\r?\n\s*)+/g : /[\r\n\u2028\u2029]+/g;
  const paragraphs: Paragraph[] = [];
  let from = 0;
  const close = (to: number): void => {
    for (const { start, end } of skip) {
      if (start <= from && from < end) from = Math.min(end, to);
      else if (from < start && start < to) to = start;
    }
    const trimmed = text.slice(from, to).trimEnd();
    const start = from + (trimmed.length - trimmed.trimStart().length);
    if (trimmed.length > start - from) paragraphs.push({ index: paragraphs.length, start, end: from + trimmed.length });
  };
  for (const match of text.matchAll(separator)) {
    close(match.index);
    from = match.index + match[0].length;
  }
  close(text.length);
  return paragraphs;
}

function isHardWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/);
  let single = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || (lines[i + 1] ?? '').trim() === '') continue;
    single++;
    if (line.length >= WRAPPED.shortest && line.length <= WRAPPED.longest) wrapped++;
  }
  return single >= WRAPPED.atLeast && wrapped / single >= WRAPPED.share;
}
