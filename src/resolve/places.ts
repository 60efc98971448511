import type { Mention, Scene } from '../types.ts';
import { isPersonNoun } from '../lexicon/senses.ts';
import { justBefore } from '../text/just-before.ts';

/** "Selby: A driver who …": where somebody reports from stands before a colon, and nobody’s words behind it. */
export function isDateline({ tokens, sentences, paragraphs, quotedBy }: Scene, mentions: readonly Mention[]): boolean {
  const [only, another] = mentions;
  if (only === undefined || another !== undefined || tokens[only.to]?.norm !== ':') return false;
  const { start } = paragraphs[sentences[only.sentence]!.paragraph]!;
  return only.start === start && (quotedBy[only.to + 1] ?? -1) < 0;
}

/** Most often behind "in" or "near": somewhere, not somebody. */
export function isSomewhere(scene: Scene, mentions: readonly Mention[]): boolean {
  const there = mentions.filter(({ from, to }) => isAt(scene, from) && !/^['’]s?$/.test(scene.tokens[to]?.norm ?? ''));
  return there.length * 2 > mentions.length;
}

/** Whether "in", "near" or "a teacher from" stands before a place in the text. */
function isAt({ tokens }: Scene, at: number): boolean {
  const norm = justBefore(tokens, at)?.norm ?? '';
  if (norm === 'from') return isPersonNoun(justBefore(tokens, at - 1)?.norm ?? '');
  return /^(?:in|near|outside|across|throughout|around)$/.test(norm);
}

const SETTLEMENT =
  /\b(?:city|town|village|hamlet|suburb|borough|district|county|province|state|region|island|port|capital|municipality|community|emirate|republic|kingdom) of (?:the )?$/i;

/** "the town of Lindow" */
export function isSettlement({ article }: Scene, { name }: Mention): boolean {
  return name !== null && SETTLEMENT.test(article.text.slice(Math.max(0, name.start - 24), name.start));
}
