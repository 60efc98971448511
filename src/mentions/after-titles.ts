import { isGiven } from '../lexicon/first-names.ts';
import { groupNouns, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { isPersonNoun, nounSense, verbSense } from '../lexicon/senses.ts';
import {
  leadingTitles,
  modifiers,
  occupations,
  portfolios,
  shortTitles,
  surelyTitles,
  titleWords,
} from '../lexicon/titles.ts';
import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';
import { isCommonNoun, isNameWord, isServed } from './name-words.ts';
import { isInCharge, isPersons } from './offices.ts';

/** Past "South Carolina Sen." and "House Speaker", unless what they belong to is an organization ("Justice Department"). */
export function afterTitles(tokens: readonly Token[], from: number, to: number): number {
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
      (isModifier(tokens[i]!.norm) && (i === to - 2 || organizationNouns.has(next) || isArea(tokens, i)));
    if (heldIn || (isTitle(tokens, i) && !goesOn)) return afterLeading(tokens, i + 1, to);
  }
  return afterWork(tokens, afterLeading(tokens, from, to), to);
}

/** Past "City Engineer" in "City Engineer Ana Ruiz", and "Moderator": plain words, the last of which says what somebody is or opens the sentence, in front of a given name. */
function afterWork(tokens: readonly Token[], from: number, to: number): number {
  if (isGiven(tokens[from]!.norm) || !hasGiven(tokens, from + 1, to)) return from;
  let at = from;
  if (isDoing(tokens[at]!.norm) && opensSentence(tokens, at) && isGiven(tokens[at + 1]?.norm)) return at + 1;
  while (at < to - 1 && isPlainWord(tokens[at]!.norm) && !isGiven(tokens[at]!.norm)) at++;
  if (at === from || !isGiven(tokens[at]!.norm)) return from;
  const opens = at === from + 1 && opensSentence(tokens, from);
  return to - at > 1 && (opens || isWorker(tokens[at - 1]!.norm)) ? at : from;
}

/** "Sobbing" in "Sobbing Ana said" */
function isDoing(norm: string): boolean {
  return norm.endsWith('ing') && verbSense(norm) !== undefined && !isGiven(norm);
}

function hasGiven(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isGiven(tokens[at]!.norm)) return true;
  return false;
}

/** Whether a noun says what one person is or several are. */
export function isWorker(noun: string): boolean {
  return isPersons(noun) || occupations.has(noun) || isPersonNoun(noun);
}

/** “National” is no title by itself, as “Democratic” may be; “Interior CS” is. */
function isArea(tokens: readonly Token[], at: number): boolean {
  return AREAS.test(tokens[at]!.norm) && !shortTitles.has(tokens[at + 1]!.text);
}

const AREAS = /^(?:national|security|state|foreign|interior|home|energy|trade|education|health|treasury|information)$/;

/** "Party" and "Democrats": what is in front is a part of the name. */
export function isBody(noun: string): boolean {
  return organizationNouns.has(noun) || groupNouns.has(noun);
}

/** "National" in "National Rail", but not "Justice" in "Justice Ruiz" */
function isModifier(word: string): boolean {
  return modifiers.has(word) && !personNouns.has(word);
}

/** Whether nothing but what an office is for stands in a range. */
export function isPortfolio(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!portfolios.has(tokens[i]!.norm) && !/^(?:for|and|,)$/.test(tokens[i]!.norm)) return false;
  return true;
}

/** "Sen.", and "Police" in "Inspector General of Police Ana Ruiz". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const { norm, text } = tokens[at]!;
  if (norm === 'independent') return justBefore(tokens, at)?.norm !== 'the';
  if (norm === 'prince') return !isCommonNoun(justBefore(tokens, at));
  if (titleWords.has(norm) || (text.length > 2 && shortTitles.has(text) && isGiven(tokens[at + 1]!.norm))) return true;
  if (norm === 'charge') return isInCharge(tokens, at);
  if (norm === 'member') return organizationNouns.has(justBefore(tokens, at)?.norm ?? '');
  const office = justBefore(tokens, at)?.norm === 'of' && titleWords.has(justBefore(tokens, at - 1)?.norm ?? '');
  return office && (organizationNouns.has(norm) || /^(?:staff|intelligence|opposition)$/.test(norm));
}

/** Past "Minister for Information and Broadcasting"; at the title where no name follows. */
function afterPortfolio(tokens: readonly Token[], title: number, to: number): number {
  let at = title + 2;
  while (at < to && (tokens[at]!.norm === 'the' || isPortfolio(tokens, at, at + 1) || isServed(tokens[at]!))) at++;
  const named = givenBehind(tokens, at, to);
  if (named > 0) return named;
  return at < to ? afterTitles(tokens, at, to) : title;
}

/** Where a given name stands behind plain words that no list has: "Ana" in "Arid Lands Ana Ruiz"; 0 where none does. */
function givenBehind(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (isGiven(tokens[at]!.norm)) return at;
    if (!isPlainWord(tokens[at]!.norm) && nounSense(tokens[at]!.norm) === undefined && !tokens[at]!.norm.endsWith('s'))
      return 0;
  }
  return 0;
}

/** Past titles and occupations that stand in front of a name only: "Barrister", "SSP", "Shopkeeper". */
function afterLeading(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  for (; at < to - 1; at++) {
    const { norm, text } = tokens[at]!;
    const several = to - at > 2;
    const short = shortTitles.has(text) && (several || surelyTitles.has(text) || text.length > 2);
    const works = several && (occupations.has(norm) || opensAsWork(tokens, at)) && !isGiven(norm);
    const isSon = norm === 'son' && isGiven(tokens[at + 1]!.norm);
    const country = norm === 'sri' && tokens[at + 1]!.norm === 'lanka';
    const isTanSri = norm === 'tan' && tokens[at + 1]!.norm === 'sri' && several;
    if (country || (!leadingTitles.has(norm) && !short && !works && !isTanSri && !isSon)) break;
  }
  return isNameWord(tokens[at]!) ? at : from;
}

/** "Headmaster Ana Ruiz": only the first word of a sentence has a capital though it is a noun. */
function opensAsWork(tokens: readonly Token[], at: number): boolean {
  return opensSentence(tokens, at) && isPersonNoun(tokens[at]!.norm);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return justBefore(tokens, at)?.sentence !== tokens[at]!.sentence;
}
