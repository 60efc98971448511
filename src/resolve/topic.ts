import { justBefore } from '../text/just-before.ts';
import type { Mention, Scene } from '../types.ts';

/** “For Ruiz, it was over.”, “For farmers such as Ruiz, it was over.” */
export function isTopic({ sentences, tokens }: Scene, { from, to, sentence }: Mention): boolean {
  const first = sentences[sentence]!.from;
  if (tokens[first]!.norm !== 'for' || tokens[to]?.norm !== ',' || from - first > MOST_TOPIC_WORDS) return false;
  return from === first + 1 || /^(?:as|like)$/.test(tokens[from - 1]!.norm);
}

const MOST_TOPIC_WORDS = 6;

/** “Ruiz’s daughter” at the start of a paragraph: it turns to Ruiz. */
export function opensParagraph({ sentences }: Scene, { from, sentence }: Mention): boolean {
  const own = sentences[sentence]!;
  return own.from === from && justBefore(sentences, sentence)?.paragraph !== own.paragraph;
}
