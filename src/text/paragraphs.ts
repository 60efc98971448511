import type { Paragraph, Span } from '../types.ts';
import { outside } from './outside.ts';
import { runningOn } from './run-on.ts';
import { justBefore } from './just-before.ts';

/** A text is hard-wrapped when most of its single line breaks end lines of a typewriter's length. */
const WRAPPED = { atLeast: 5, share: 0.8, shortest: 45, longest: 100 };
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;
const BLANK_LINES = /\r?\n[ \t]*(?:\r?\n\s*)+/g;

/**
 * Splits a text at its line breaks, or at blank lines where a program has wrapped the lines, without the spans to skip. A single
 * line break inside double marks or inside a wrapped sentence is none. Every paragraph holds visible text.
 */
export function paragraphsOf(text: string, skip: readonly Span[] = []): Paragraph[] {
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
  for (const { start, end } of isHardWrapped(text) ? matches(text, BLANK_LINES) : breaksOf(text, skip)) {
    close(start);
    from = end;
  }
  close(text.length);
  return paragraphs;
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** The line breaks that end a paragraph. */
function breaksOf(text: string, skip: readonly Span[]): Span[] {
  const breaks = matches(text, LINE_BREAKS);
  const lines = breaks.map(({ end }, i) => ({ start: justBefore(breaks, i)?.end ?? 0, end: end + 1 }));
  const wrapped = lines.filter((line, i) => isWrappedLine(text, line.start, breaks[i]!));
  return outside(outside(breaks, outside(runningOn(text), skip)), outside(wrapped, skip));
}

/** Whether a line of a typewriter's length breaks off within a sentence: a word or comma at its end, a small letter after it. */
function isWrappedLine(text: string, start: number, { start: end, end: next }: Span): boolean {
  const length = end - start;
  if (length < WRAPPED.shortest || length > WRAPPED.longest || !/^\r?\n$/.test(text.slice(end, next))) return false;
  return /[\p{L}\p{N},]$/u.test(text.slice(end - 2, end)) && /^[ \t]{0,4}\p{Ll}/u.test(text.slice(next, next + 6));
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
