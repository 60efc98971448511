import type { Draft, Mention, Span } from '../types.ts';

/** The mention that starts at a token. */
export function mentionFrom(draft: Draft, at: number): Mention | undefined {
  return mentionAt(draft, draft.startingAt[at] ?? -1);
}

/** The mention that ends just before a token. */
export function mentionTo(draft: Draft, at: number): Mention | undefined {
  return mentionAt(draft, draft.endingAt[at] ?? -1);
}

/** Asks no array for its place -1, which is many times slower than any other. */
function mentionAt({ mentions }: Draft, index: number): Mention | undefined {
  return index < 0 ? undefined : mentions[index];
}

/** The index of the last mention that starts before an offset, or -1. */
export function lastMentionBefore({ mentions }: Draft, offset: number): number {
  let low = 0;
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The mentions that overlap a span, in order. */
export function mentionsIn(draft: Draft, { start, end }: Span): Mention[] {
  const inside: Mention[] = [];
  for (let i = lastMentionBefore(draft, end); i >= 0 && draft.mentions[i]!.end > start; i--)
    inside.unshift(draft.mentions[i]!);
  return inside;
}
