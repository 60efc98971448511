import type { Mention, Scene } from '../types.ts';
import { justBefore } from '../text/just-before.ts';

/** Most often behind "in" or "near": somewhere, not somebody. */
export function isSomewhere(scene: Scene, mentions: readonly Mention[]): boolean {
  const there = mentions.filter(
    ({ from, to }) =>
      /^(?:in|near|outside|across|throughout|around)$/.test(justBefore(scene.tokens, from)?.norm ?? '') &&
      !/^['’]s?$/.test(scene.tokens[to]?.norm ?? ''),
  );
  return there.length * 2 > mentions.length;
}

const SETTLEMENT =
  /\b(?:city|town|village|hamlet|suburb|borough|district|county|province|state|region|island|port|capital|municipality|community|emirate|republic|kingdom) of (?:the )?$/i;

/** "the town of Lindow" */
export function isSettlement({ article }: Scene, { name }: Mention): boolean {
  return name !== null && SETTLEMENT.test(article.text.slice(Math.max(0, name.start - 24), name.start));
}
