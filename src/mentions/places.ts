import type { Draft, Mention } from '../types.ts';

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
