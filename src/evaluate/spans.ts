import type { Span } from '../types.ts';

/** How many code units two spans share. */
export function overlap(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** How many code units of a span lie in others; these are disjoint. */
export function covered(span: Span, spans: readonly Span[]): number {
  return spans.reduce((sum, other) => sum + overlap(span, other), 0);
}

/** Intersection over union of two sets of disjoint spans, 0..1. */
export function likeness(left: readonly Span[], right: readonly Span[]): number {
  const both = left.reduce((sum, span) => sum + covered(span, right), 0);
  const either = lengthOf(left) + lengthOf(right) - both;
  return either === 0 ? 0 : both / either;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
