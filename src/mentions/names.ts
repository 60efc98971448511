import { groupNouns, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { isPersonNoun } from '../lexicon/senses.ts';
import {
  leadingTitles,
  modifiers,
  occupations,
  portfolios,
  postNominals,
  shortTitles,
  surelyTitles,
  titleWords,
} from '../lexicon/titles.ts';
import type { Span, Token } from '../types.ts';
import { afterParticles, isCommonNoun, isNameWord, isServed, particles } from './name-words.ts';
import {
  afterBody,
  holderStart,
  isBodyOf,
  isInCharge,
  isOfJudges,
  isOffice,
  isPersons,
  isSeat,
  officeLink,
} from './offices.ts';
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
  const member = isPersons(justBefore(tokens, start)?.norm ?? '') ? 0 : memberLink(tokens, from, start);
  if (member > from) return nameIn(tokens, from, member);
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
    if (!isNameWord(last) || !isNameWord(tokens[of - 2]!) || isBody(last.norm) || titleWords.has(last.norm))
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

/** Past "South Carolina Sen." and "House Speaker", unless what they belong to is an organization ("Justice Department"). */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  if (isBody(tokens[to - 1]!.norm)) return from;
  for (let i = from; i < to - 2; i++)
    if (
      /^(?:for|on)$/.test(tokens[i + 1]!.norm) &&
      titleWords.has(tokens[i]!.norm) &&
      !organizationNouns.has(tokens[i]!.norm)
    )
      return afterPortfolio(tokens, i, to);
  for (let i = to - 2; i >= from; i--) {
    const next = tokens[i + 1]!.norm;
    const heldIn = organizationNouns.has(tokens[i]!.norm) && leadingTitles.has(next);
    const goesOn =
      /^(?:of|for|and|-|,)$/.test(next) ||
      (isModifier(tokens[i]!.norm) && (i === to - 2 || organizationNouns.has(next)));
    if (heldIn || (isTitle(tokens, i) && !goesOn)) return afterLeading(tokens, i + 1, to);
  }
  return afterLeading(tokens, from, to);
}

/** "Party" and "Democrats": what is in front is a part of the name. */
function isBody(noun: string): boolean {
  return organizationNouns.has(noun) || groupNouns.has(noun);
}

/** "National" in "National Rail", but not "Justice" in "Justice Ruiz" */
function isModifier(word: string): boolean {
  return modifiers.has(word) && !personNouns.has(word);
}

/** Whether nothing but what an office is for stands in a range. */
function isPortfolio(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!portfolios.has(tokens[i]!.norm) && !/^(?:for|and|,)$/.test(tokens[i]!.norm)) return false;
  return true;
}

/** "Sen.", and "Police" in "Inspector General of Police Ana Ruiz". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const { norm } = tokens[at]!;
  if (norm === 'independent') return justBefore(tokens, at)?.norm !== 'the';
  if (norm === 'prince') return !isCommonNoun(justBefore(tokens, at));
  if (titleWords.has(norm)) return true;
  if (norm === 'charge') return isInCharge(tokens, at);
  if (norm === 'member') return organizationNouns.has(justBefore(tokens, at)?.norm ?? '');
  const office = justBefore(tokens, at)?.norm === 'of' && titleWords.has(justBefore(tokens, at - 1)?.norm ?? '');
  return office && (organizationNouns.has(norm) || /^(?:staff|intelligence|opposition)$/.test(norm));
}

/** Past "Minister for Information and Broadcasting"; at the title where no name follows. */
function afterPortfolio(tokens: readonly Token[], title: number, to: number): number {
  let at = title + 2;
  while (at < to && (tokens[at]!.norm === 'the' || isPortfolio(tokens, at, at + 1) || isServed(tokens[at]!))) at++;
  return at < to ? afterTitles(tokens, at, to) : title;
}

/** Past titles and occupations that stand in front of a name only: "Barrister", "SSP", "Shopkeeper". */
function afterLeading(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (; at < to - 1; at++) {
    const { norm, text } = tokens[at]!;
    const several = to - at > 2;
    const short = shortTitles.has(text) && (several || surelyTitles.has(text) || text.length > 2);
    const works = several && (occupations.has(norm) || opensAsWork(tokens, at)) && !isGiven(norm);
    const country = norm === 'sri' && tokens[at + 1]!.norm === 'lanka';
    if (country || (!leadingTitles.has(norm) && !short && !works)) break;
  }
  return isNameWord(tokens[at]!) ? at : from;
}

/** "Headmaster Ana Ruiz": only the first word of a sentence has a capital though it is a noun. */
function opensAsWork(tokens: readonly Token[], at: number): boolean {
  const { sentence, norm } = tokens[at]!;
  return justBefore(tokens, at)?.sentence !== sentence && isPersonNoun(norm);
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
    if (tokens[i]?.norm === 'of' && (!belongs || isOfJudges(tokens, from, i + 1))) return i;
  }
  return to;
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
  if (/^[ei]$/.test(token.text)) return tokens[at - 1]!.text === '-' && tokens[at + 1]?.text === '-';
  return particles.has(token.norm) || /^(?:of|the|for|on|and|&|-|–|\d+)$/.test(token.norm);
}

/** "Women" in "the Women's Action Forum", "Traders" in "the Traders' Union" */
function isWhose(word: Token): boolean {
  return isNameWord(word) && /(?:s|men|children|people)$/.test(word.norm);
}
