import type { Span } from '../types.ts';

/** Spans that no span to skip touches; both lists are sorted by start and by end. */
export function outside<Place extends Span>(spans: Place[], skip: readonly Span[]): Place[] {
  if (skip.length === 0) return spans;
  let at = 0;
  return spans.filter(({ start, end }) => {
    while (at < skip.length && skip[at]!.end <= start) at++;
    return at >= skip.length || skip[at]!.start >= end;
  });
}
