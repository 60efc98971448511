import { timeWords } from '../lexicon/times.ts';
import { justBefore } from '../text/just-before.ts';
import { isUpper } from '../text/words.ts';
import type { Token } from '../types.ts';

/** "last week", "Thursday night", "May 3": says when, not who. */
export function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!;
  const proper =
    to - from > 1 &&
    isUpper(justBefore(tokens, to - 1)?.text ?? '') &&
    /^(?:times|time|sun|year|century|hour|day|season)$/.test(last.norm);
  return (
    (timeWords.has(last.norm) && !proper) ||
    (last.pos === 'NUM' && timeWords.has(justBefore(tokens, to - 1)?.norm ?? '')) ||
    (to - from === 1 && last.norm === 'may')
  );
}

const DAYS = new Set(['yesterday', 'today', 'tonight']);

/** "The mayor last night said", "Councillors yesterday accused": what tells when is no part of who. */
export function isWhen(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return DAYS.has(text) || (text === 'last' && timeWords.has(tokens[at + 1]?.norm ?? ''));
}
