import { mentionFrom } from '../mentions/places.ts';
import type { Draft, Token } from '../types.ts';

/** A verb with its auxiliaries: `tokens[from]` up to, not including, `tokens[to]`. */
export interface VerbGroup {
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive';
  readonly negated: boolean;
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const HAVE = new Set(['has', 'have', 'had', 'having', "'s", "'ve", "'d"]);
const AUXILIARY = new Set([
  ...BE,
  ...HAVE,
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  'got',
  'get',
  'gets',
  'ca',
  'wo',
]);
const NOT = new Set(['not', "n't", 'never']);

/** The verb group around a verb, looking left for auxiliaries, adverbs and "to". */
export function verbGroupOf(draft: Draft, head: number): VerbGroup {
  const { tokens } = draft;
  let from = head;
  let be = false;
  let auxiliary = false;
  let to = false;
  let negated = false;
  for (let i = head - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (token.sentence !== tokens[head]?.sentence || (draft.quotedBy[i] ?? -1) >= 0) break;
    if (NOT.has(token.norm)) negated = true;
    else if (token.norm === 'to' && !to && !auxiliary) to = true;
    else if (AUXILIARY.has(token.norm) && !isPossessive(draft, i) && !to) {
      be ||= BE.has(token.norm) && !(token.norm === "'s" && isPastOnly(tokens[head]));
      auxiliary = true;
    } else if (token.pos === 'ADV' && i > 0 && !isClauseAdverb(token)) continue;
    else break;
    from = i;
  }
  while (from < head && tokens[from]?.pos === 'ADV' && !NOT.has(tokens[from]?.norm ?? '')) from++;
  return {
    head,
    from,
    to: head + 1,
    form: formOf(tokens[head]!, be || isReducedPassive(draft, head), auxiliary, to),
    negated,
  };
}

function isClauseAdverb(token: Token): boolean {
  return /^(?:when|where|why|how|however|then|there|here|instead|meanwhile|yet|so|too|as)$/.test(token.norm);
}

/** ’s after a name is a possessive unless a verb follows. */
function isPossessive(draft: Draft, at: number): boolean {
  const token = draft.tokens[at]!;
  return token.norm === "'s" && (draft.startingAt[at] ?? -1) < 0 && isInsideMention(draft, at);
}

/** Whether a token stands inside a mention. */
export function isInsideMention(draft: Draft, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 6); i--) {
    const mention = mentionFrom(draft, i);
    if (mention !== undefined) return mention.to > at;
  }
  return false;
}

function isPastOnly(token: Token | undefined): boolean {
  return token !== undefined && !token.norm.endsWith('ing');
}

/** "as described by the mayor" */
function isReducedPassive(draft: Draft, head: number): boolean {
  return (
    draft.tokens[head + 1]?.norm === 'by' &&
    /(?:ed|en|ten|ld|wn)$/.test(draft.tokens[head]?.norm ?? '') &&
    (draft.startingAt[head + 2] ?? -1) >= 0
  );
}

function formOf(head: Token, be: boolean, auxiliary: boolean, to: boolean): VerbGroup['form'] {
  const ing = head.norm.endsWith('ing') && head.norm.length > 4;
  if (ing) return be ? 'finite' : 'participle';
  if (be) return 'passive';
  if (to && !auxiliary) return 'infinitive';
  return 'finite';
}
