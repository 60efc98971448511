import type { Mention } from '../types.ts';

/** A mention with some of its parts changed; like all of them it has its properties in one order, so that what reads mentions stays fast. */
export function changed(mention: Mention, changes: Partial<Mention>): Mention {
  const { kind, from, to, start, end, name, apposition, sentence } = { ...mention, ...changes };
  return { kind, from, to, start, end, name, apposition, sentence };
}
