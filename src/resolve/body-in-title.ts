import { organizationNouns, personNouns } from '../lexicon/heads.ts';
import { modifiers, occupations, portfolios, shortTitles, titleWords } from '../lexicon/titles.ts';
import { isCountry } from '../mentions/name-words.ts';
import { isUpper } from '../text/words.ts';
import type { Token } from '../types.ts';

/** An office, and whose it is. */
interface Parted {
  readonly body: readonly Token[];
  readonly title: readonly Token[];
}

/** “Port Authority | spokesman”, “Coast Guard (CG) | spokesman”, “Kenya | President”; all is the title where no body is named. */
export function parted(words: readonly Token[]): Parted {
  const [first] = words;
  const end =
    first === undefined || !isUpper(first.text) || isOffice(first) || SAYS_HOW.test(first.norm) ? 0 : bodyEnd(words);
  const title = words.slice(words[end]?.text === '(' ? end + SHORT : end);
  return title.some(isOffice) ? { body: words.slice(0, end), title } : { body: [], title: words };
}

/** Tokens of “(CG)”. */
const SHORT = 3;
const SAYS_HOW = /^(?:top|retired|former|longtime|veteran|late|current|incoming|outgoing|newly|ex)$/;

/** Where the body ends that the first words name; 0 where they name none. */
function bodyEnd(words: readonly Token[]): number {
  const small = words.findIndex(({ text, norm }) => text === norm && !/^(?:of|and|for|the|&|-)$/.test(norm));
  if (words[small]?.text === '(') return small;
  const [first] = words;
  const office = words.findIndex(isOffice);
  if (small === 1 || office === 1) return isCountry(first!) || isLetters(first!) ? 1 : 0;
  const named = words.slice(0, small > 0 ? small : Math.max(office, 0));
  const noun = named.findIndex(({ norm }, at) => isBody(norm) && (at > 0 || words[1]!.norm === 'of'));
  if (noun >= 0) return small > 0 || named[noun + 1]?.norm === 'of' ? named.length : nounsEnd(named, noun);
  if (isCountry(first!)) return words.slice(1).every((word) => isOffice(word) || modifiers.has(word.norm)) ? 1 : 0;
  if (!isLetters(first!) || small > 0) return 0;
  return words[1]!.norm === '-' ? 3 : 1;
}

/** Past “Campaign Committee”; “Press” of “White House Press Secretary” is the secretary’s. */
function nounsEnd(words: readonly Token[], noun: number): number {
  let end = noun + 1;
  while (isBody(words[end]?.norm ?? '') && !modifiers.has(words[end]!.norm)) end++;
  return end;
}

/** “Committee”; not “Defence” or “Cabinet”, which are a minister’s. */
function isBody(noun: string): boolean {
  return organizationNouns.has(noun) && !portfolios.has(noun) && noun !== 'cabinet';
}

/** “FBI”, “U.N.” */
function isLetters({ text }: Token): boolean {
  return /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,5})$/u.test(text) && !THINGS.has(text);
}

/** Letters that are short for no body. */
const THINGS = new Set(['TV', 'IT', 'PR', 'HR', 'AI', 'ICU', 'VIP', 'HIV', 'COVID', 'TB', 'HRH', 'HM', 'HE', 'HH']);

/** “Director”, “captain”, “MP” */
function isOffice({ norm, text }: Token): boolean {
  return (
    (titleWords.has(norm) && !modifiers.has(norm)) ||
    personNouns.has(norm) ||
    occupations.has(norm) ||
    shortTitles.has(text)
  );
}
