import type { Span } from '../types.ts';
import { pairsOf } from './double-marks.ts';
import { marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { isUpper } from './words.ts';
import { justBefore } from './just-before.ts';

/** In UTF-16 code units: what is longer between two double marks over line breaks is no quotation, but two odd marks. */
const LONGEST = 1_500;
const LINE_BREAK = '(?:\\r\\n|\\r(?!\\n)|[\\n\\u2028\\u2029])';
const BREAKS = new RegExp(LINE_BREAK, 'g');
const BLANK_LINES = new RegExp(`${LINE_BREAK}(?:[ \\t]*${LINE_BREAK})+`, 'g');

/**
 * Stretches between balanced double marks that run over single line breaks, in order and disjoint. Where a later line begins with
 * an opening mark there is none: that is a quotation of several paragraphs, opened again in each.
 */
export function runningOn(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(BLANK_LINES)) {
    spans.push(...runningOnIn(text, { start, end: index }));
    start = index + separator.length;
  }
  spans.push(...runningOnIn(text, { start, end: text.length }));
  return spans;
}

function runningOnIn(text: string, block: Span): Span[] {
  const starts = [...text.slice(block.start, block.end).matchAll(BREAKS)].map(
    ({ 0: separator, index }) => block.start + index + separator.length,
  );
  if (starts.length === 0) return [];
  const marks = marksOf(text, block).filter(({ style }) => style !== 'single');
  const { partner } = pairsOf(marks);
  const { line, opener } = linesOf(text, marks, [block.start, ...starts]);
  const spans: Span[] = [];
  for (let i = 0; i < marks.length; i++) {
    const last = partner[i]!;
    if (last <= i || line[last] === line[i] || opener[last]! > i) continue;
    const span = { start: marks[i]!.start, end: marks[last]!.end };
    if (span.end - span.start > LONGEST || isSigned(text.slice(span.start, span.end))) continue;
    spans.push(span);
    i = last;
  }
  return spans;
}

/** Whether the last line within the marks is a signature: after a full sentence, and most of its words are names. */
function isSigned(quotation: string): boolean {
  const at = quotation.search(/[\r\n\u2028\u2029][^\r\n\u2028\u2029]*$/);
  const words = quotation.slice(at).match(/\p{L}+/gu) ?? [];
  const names = words.filter(isUpper);
  return /[.!?…]\s*$/.test(quotation.slice(0, at)) && names.length * 2 > words.length;
}

/** For each mark its line, and the last mark up to it that opens at the start of a line, or -1. */
function linesOf(text: string, marks: readonly Mark[], starts: readonly number[]): Record<'line' | 'opener', number[]> {
  const line: number[] = [];
  const opener: number[] = [];
  let at = 0;
  marks.forEach(({ start, looksOpening }, i) => {
    while (at + 1 < starts.length && starts[at + 1]! <= start) at++;
    const isFirst = justBefore(line, i) !== at && text.slice(starts[at], start).trim() === '';
    line.push(at);
    opener.push(isFirst && looksOpening ? i : (justBefore(opener, i) ?? -1));
  });
  return { line, opener };
}
