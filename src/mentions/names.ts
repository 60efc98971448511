import { groupNouns, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { isPersonNoun, nounSense } from '../lexicon/senses.ts';
import { occupations, postNominals, titleWords } from '../lexicon/titles.ts';
import type { Span, Token } from '../types.ts';
import { afterParticles, isNameWord, isServed, particles } from './name-words.ts';
import { afterBody, holderStart, isBodyOf, isOfJudges, isOffice, isSeat, officeLink } from './offices.ts';
import { afterTitles, isBody, isPortfolio, isWorker } from './after-titles.ts';
import { justBefore } from '../text/just-before.ts';

/** Numbers that stand for somebody, with a capital at the start of a sentence. */
const COUNTS = new Set(
  'none one two three four five six seven eight nine ten dozens hundreds thousands millions'.split(' '),
);
const SUFFIX = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);

/** The proper name at the end of a noun phrase, without the titles before it; null where its head is a common noun. */
export function nameIn(tokens: readonly Token[], from: number, to: number): Span | null {
  const last = tokens[to - 1]!;
  if (
    to - from === 1 &&
    (COUNTS.has(last.norm) || (personNouns.has(last.norm) && /^(?:for|to)$/.test(tokens[to]?.norm ?? '')))
  )
    return null;
  if (!isNameWord(last) && !SUFFIX.has(last.norm)) return memberIn(tokens, from, to);
  if (isSeat(tokens, from, to)) return null;
  const start = afterPost(
    tokens,
    from,
    afterBody(tokens, afterFields(tokens, from, nameStart(tokens, from, to), to), to),
    to,
  );
  if (isOfJudges(tokens, from, start)) return null;
  const member = memberLink(tokens, from, start);
  if (member > from && !isWorker(justBefore(tokens, start)?.norm ?? '')) return nameIn(tokens, from, member);
  const end = withoutLetters(tokens, start, placeStart(tokens, start, to));
  const held = officeLink(tokens, from, start, end);
  if (held > 0) {
    const holder = holderStart(tokens, held + 1, end);
    if (holder === end) return null;
    return { start: tokens[afterTitles(tokens, holder, end)]!.start, end: tokens[end - 1]!.end };
  }
  const named = afterTitles(tokens, start, end);
  if (isOffice(tokens, from, named, end)) return null;
  return { start: tokens[named]!.start, end: tokens[end - 1]!.end };
}

/** "Ana Ruiz" in "Ana Ruiz of the harbour police"; null in "Bank of the poor" and where what has capitals may be no person. */
function memberIn(tokens: readonly Token[], from: number, to: number): Span | null {
  for (let of = from + 2; of < to - 1; of++) {
    if (tokens[of]!.norm !== 'of') continue;
    const last = tokens[of - 1]!;
    const isHyphened = tokens[of - 2]!.text === '-';
    if (
      !isNameWord(last) ||
      !(isNameWord(tokens[of - 2]!) || isHyphened) ||
      isBody(last.norm) ||
      titleWords.has(last.norm)
    )
      return null;
    const name = nameIn(tokens, from, of);
    if (name === null || personNouns.has(last.norm)) return null;
    const first = tokens.findIndex(({ start }) => start === name.start);
    return isPersonal(tokens, from, first, of) ? name : null;
  }
  return null;
}

/** Whether words with capitals are a person's: there is a title or a given name, or no dictionary has them. */
function isPersonal(tokens: readonly Token[], from: number, first: number, to: number): boolean {
  if (first > from || isGiven(tokens[from]!.norm)) return true;
  for (let i = from; i < to; i++) if (isPlainWord(tokens[i]!.norm)) return false;
  return to - from < 5;
}

/** Where the words with capitals begin that end a noun phrase, small words between them included. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let start = to - 1;
  for (let i = to - 1; i >= from; i--) {
    if (isNameWord(tokens[i]!)) start = i;
    else if (!joinsNames(tokens, i, from, to)) break;
  }
  return start > from && afterParticles(tokens, from) === start ? from : start;
}

/** Past "Arts and Culture" in "Minister for Sports, Arts and Culture Ana Ruiz", where the comma has ended the name; to the start of a body that is for such a list. */
function afterFields(tokens: readonly Token[], from: number, start: number, to: number): number {
  if (start === from || tokens[start - 1]!.norm !== ',') return start;
  let at = start;
  while (at < to - 1 && isPortfolio(tokens, at, at + 1)) at++;
  return at === to - 1 && isPortfolio(tokens, at, to) ? bodyStart(tokens, from, start) : at;
}

/** "Department" in "the Department for Culture, Media and Sport"; `start` where an office is for such a list. */
function bodyStart(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from; i < start; i++) if (isBodyOf(tokens, i)) return i;
  return start;
}

/** Past "Kenya" in "ambassador to Kenya Ana Ruiz" and "HFA" in "counsel for the HFA Bo Li". */
function afterPost(tokens: readonly Token[], from: number, start: number, to: number): number {
  if (start === from || to - start < 3) return start;
  const link = tokens[start - 1]!.norm === 'the' ? start - 2 : start - 1;
  if (link <= from || !/^(?:to|for)$/.test(tokens[link]!.norm)) return start;
  return isServed(tokens[start]!) ? start + 1 : start;
}

/** The "of" in "Ana Ruiz of the liberal Daily Courier"; 0 where there is none. */
function memberLink(tokens: readonly Token[], from: number, start: number): number {
  for (let i = from + 1; i < start; i++)
    if (tokens[i]!.norm === 'of' && isNameWord(tokens[i - 1]!) && !titleWords.has(tokens[i - 1]!.norm)) return i;
  return 0;
}

/** "Ana Ruiz MP" names a person up to the letters. */
function withoutLetters(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && postNominals.has(tokens[end - 1]!.text) && !organizationNouns.has(tokens[end - 2]!.norm))
    end--;
  return end;
}

/** "Ana Ruiz of New York" names a person up to "of"; "University of Lagos" goes on. */
function placeStart(tokens: readonly Token[], from: number, to: number): number {
  if (/^(?:lord|lady|baroness|baron|earl|duke|duchess|viscount)$/.test(tokens[from]!.norm)) return to;
  for (let i = from + 2; i < to; i++) {
    const head = tokens[i - 1]!;
    const belongs =
      organizationNouns.has(head.norm) ||
      titleWords.has(head.norm) ||
      areWorkers(head.norm) ||
      /^(?:house|state|states|order|kingdom|republic|lords|commons|daughters|sons|chamber|knights|emirates|god|isle|cape|gulf)$/.test(
        head.norm,
      );
    if (tokens[i]?.norm === 'of' && ((!belongs && !namesThing(tokens, from, i - 1)) || isOfJudges(tokens, from, i + 1)))
      return i;
  }
  return to;
}

/** "Inventory" in "the National Inventory of Dams": a noun that is no person's, behind "the". */
function namesThing(tokens: readonly Token[], from: number, at: number): boolean {
  const the = tokens[from]!.norm === 'the' ? tokens[from] : justBefore(tokens, from);
  if (the?.norm !== 'the' || isGiven(tokens[from]!.norm)) return false;
  return !/^(?:person|)$/.test(nounSense(tokens[at]!.norm) ?? '');
}

/** "Owners" in "Independent Depot Owners of Nigeria": a body is called by whom it unites. */
function areWorkers(noun: string): boolean {
  if (!noun.endsWith('s') || NO_WORKERS.test(noun)) return false;
  return groupNouns.has(noun) || occupations.has(noun.slice(0, -1)) || isPersonNoun(noun.slice(0, -1));
}

const NO_WORKERS =
  /^(?:leaders|members|supporters|opponents|critics|friends|officials|experts|advis[eo]rs|aides|fans)$/;

function joinsNames(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]!;
  if (at === from) return false;
  if (/^'s?$/.test(token.norm)) return isWhose(tokens[at - 1]!) && organizationNouns.has(tokens[to - 1]!.norm);
  if (token.text === 'e') return tokens[at - 1]!.text === '-' && tokens[at + 1]?.text === '-';
  return particles.has(token.norm) || /^(?:of|the|for|on|and|&|-|–|\d+)$/.test(token.norm);
}

/** "Women" in "the Women's Action Forum", "Traders" in "the Traders' Union" */
function isWhose(word: Token): boolean {
  return isNameWord(word) && /(?:s|men|children|people)$/.test(word.norm);
}
