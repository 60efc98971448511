import { organizationNouns } from '../lexicon/heads.ts';
import { titleWords } from '../lexicon/titles.ts';
import type { Span, Token } from '../types.ts';

/** Numbers that stand for somebody, with a capital at the start of a sentence. */
const COUNTS = new Set(
  'one two three four five six seven eight nine ten dozens hundreds thousands millions'.split(' '),
);
const SUFFIX = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);

/** The proper name at the end of a noun phrase, without the titles before it; null where its head is a common noun. */
export function nameIn(tokens: readonly Token[], from: number, to: number): Span | null {
  const last = tokens[to - 1]!;
  if (to - from === 1 && COUNTS.has(last.norm)) return null;
  if (!isNameWord(last) && !SUFFIX.has(last.norm)) return null;
  let start = to - 1;
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (isNameWord(token)) start = i;
    else if (!joinsNames(tokens, i, from)) break;
  }
  const end = placeStart(tokens, start, to);
  return { start: tokens[afterTitles(tokens, start, end)]!.start, end: tokens[end - 1]!.end };
}

/** Past "South Carolina Sen." and "House Speaker", unless what they belong to is an organization ("Justice Department"). */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  if (organizationNouns.has(tokens[to - 1]!.norm)) return from;
  for (let i = to - 2; i >= from; i--)
    if (titleWords.has(tokens[i]!.norm) && tokens[i + 1]?.norm !== 'of' && tokens[i + 1]?.norm !== '-') return i + 1;
  return from;
}

/** "Ana Ruiz of New York" names a person up to "of"; "University of Lagos" goes on. */
function placeStart(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const head = tokens[i - 1]!;
    const belongs =
      organizationNouns.has(head.norm) ||
      titleWords.has(head.norm) ||
      /^(?:house|state|states|kingdom|republic|lords|commons|daughters|sons|chamber|knights|emirates|god|isle|cape|gulf)$/.test(
        head.norm,
      );
    if (tokens[i]?.norm === 'of' && !belongs) return i;
  }
  return to;
}

function joinsNames(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (at === from || token.norm === "'s") return false;
  return /^(?:of|the|for|on|and|&|-|–|de|von|van|der|den|bin|ibn|al|el|ul|da|di|du|la|le|dos|bint|abu|y|ur|ud|binti|ben|ter|af|av|zu|\d+)$/.test(
    token.norm,
  );
}

/** A word written with a capital, or a number inside a name. */
export function isNameWord(token: Token): boolean {
  const first = token.text.charCodeAt(0);
  if (first >= 97 && first <= 122)
    return /^(?:al|el|e|i|m)$/.test(token.norm) ? false : /^[a-z]+[A-Z]/.test(token.text);
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(token.text)) || first === 64;
}
