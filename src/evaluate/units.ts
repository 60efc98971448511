import type { QuotationType, Span } from '../types.ts';
import { covered } from './spans.ts';

const OPENING = '“„«';
const CLOSING = '”»';

/**
 * The stretches between double quotation marks of a text, found by the marks alone: the units on which gold and predictions
 * are compared. Without the marks, outer spaces, and commas and stops at the end; none crosses a line break.
 */
export function unitsOf(text: string): Span[] {
  const units: Span[] = [];
  let open = -1;
  const close = (at: number): void => {
    const unit = trimmed(text, open, at);
    if (unit.end > unit.start) units.push(unit);
    open = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const opens = OPENING.includes(sign) || (sign === '"' && open < 0);
    const closes = CLOSING.includes(sign) || sign === '"' || sign === '\n';
    if (open >= 0 && (opens || closes)) close(at);
    if (opens) open = at + 1;
  }
  if (open >= 0) close(text.length);
  return units;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /[\s,.]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Direct: every word of a content stands between double marks; mixed: some do; indirect: none. */
export function typeOf(text: string, content: readonly Span[]): QuotationType {
  const units = unitsOf(text);
  let words = 0;
  let quoted = 0;
  for (const { start, end } of content)
    for (const { index, 0: word } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      words++;
      const span = { start: start + index, end: start + index + word.length };
      if (covered(span, units) > 0) quoted++;
    }
  return quoted === 0 ? 'indirect' : quoted === words ? 'direct' : 'mixed';
}
