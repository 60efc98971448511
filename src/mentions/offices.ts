import { isGiven } from '../lexicon/first-names.ts';
import { isPlainWord } from '../lexicon/known-words.ts';
import { groupNouns, organizationNouns, personNouns } from '../lexicon/heads.ts';
import { portfolios, postNominals, titleWords } from '../lexicon/titles.ts';
import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';
import { isNameWord } from './name-words.ts';

/** "A Labour MP", "the Selby East MP": a party or a place and letters, not who. */
export function isSeat(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 2 && tokens[from]!.pos === 'DET' && postNominals.has(tokens[to - 1]!.text);
}

/** The "of" behind an office in "the mayor of Selby" and "Mayor of Selby Ana Ruiz"; 0 where there is none. */
export function officeLink(tokens: readonly Token[], from: number, start: number, end: number): number {
  const behind = start > from && tokens[start - 1]!.norm === 'the' ? 2 : 1;
  for (let i = Math.max(from, start - behind) || 1; i < end; i++) {
    if (i === from || tokens[i]!.norm !== 'of') continue;
    const at = beforeBracket(tokens, i - 1);
    const { norm, text } = tokens[at]!;
    if (isPersons(norm) || (titleWords.has(norm) && norm !== text) || isInCharge(tokens, at)) return i;
  }
  return 0;
}

/** Where "Charge" stands in "Officer-in-Charge (OC)", if its last bracket stands at a place. */
function beforeBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.text !== ')') return at;
  let opening = at;
  while (opening > 0 && tokens[opening]!.text !== '(') opening--;
  return Math.max(0, opening - 1);
}

/** "Officer-in-Charge", "officer in charge" */
export function isInCharge(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.norm !== 'charge') return false;
  return justBefore(tokens, tokens[at - 1]?.norm === '-' ? at - 1 : at)?.norm === 'in';
}

/** Whether a noun in lower case stands for a person or for several. */
export function isPersons(noun: string): boolean {
  return personNouns.has(noun) || groupNouns.has(noun);
}

/**
 * Where whoever holds an office is named behind what it is of: "Ana Ruiz" in "the United States Ana Ruiz"; the end where nobody is.
 * A name that we do not know as one stands behind a title with a capital only.
 */
export function holderStart(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from]!.pos === 'DET' ? from + 1 : from;
  for (let i = first + 1; i < end - 1; i++)
    if (isGiven(tokens[i]!.norm)) return i - 1 > first && /^\p{Lu}\.?$/u.test(tokens[i - 1]!.text) ? i - 1 : i;
  const title = beforeBracket(tokens, from - 2);
  const behindBody = !isNameWord(tokens[title]!) && !isInCharge(tokens, title);
  let behind = first + 1;
  for (let i = first; i < end; i++) {
    const { norm } = tokens[i]!;
    if (organizationNouns.has(norm) || portfolios.has(norm) || !isNameWord(tokens[i]!)) behind = i + 1;
  }
  if (end - behind < 2 || (behindBody && !isBehindBody(tokens, behind, end))) return end;
  return behind;
}

/** Past "Chamber" in "president of the Traders’ Chamber Lungu Sarbah", where the mark has ended the name. */
export function afterBody(tokens: readonly Token[], start: number, to: number): number {
  if (to - start < 3 || !/^'s?$/.test(justBefore(tokens, start)?.norm ?? '')) return start;
  return isBehindBody(tokens, start + 1, to) ? start + 1 : start;
}

/** "Lungu Sarbah" in "president of the Traders’ Chamber Lungu Sarbah": words that are nothing but names, behind a body. */
function isBehindBody(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from > 3 || !organizationNouns.has(tokens[from - 1]!.norm)) return false;
  for (let i = from; i < end; i++) if (isPlainWord(tokens[i]!.norm)) return false;
  return true;
}

/** "the Chief Minister", "the Speaker of the House", "Minister for Water": an office, not a name. */
export function isOffice(tokens: readonly Token[], from: number, named: number, end: number): boolean {
  if (/^(?:DET|PRON)$/.test(tokens[from]!.pos) && isOfficer(tokens[end - 1]!.norm)) return true;
  if (isStyle(tokens, from, end)) return true;
  const at = tokens[named]!.pos === 'DET' ? named + 1 : named;
  if (at >= end || !personNouns.has(tokens[at]!.norm)) return false;
  const next = tokens[at + 1]?.norm;
  return at + 1 === end ? tokens[from]!.norm === 'the' : next === 'of' || next === 'for';
}

/** "The Maulana", "the Pir": how somebody is styled, for the name that is known. */
function isStyle(tokens: readonly Token[], from: number, end: number): boolean {
  const { norm, text } = tokens[end - 1]!;
  return end - from === 2 && tokens[from]!.norm === 'the' && text !== norm && STYLES.test(norm);
}

const STYLES =
  /^(?:maulana|maulvi|moulvi|mufti|pir|qazi|swami|pandit|acharya|sheikh|sheik|oba|igwe|eze|nawab|haji|alhaji|makhdoom|rinpoche|lama|inkosi|kgosi|monsignor|bishop|archbishop|reverend|apostle|prophet|comrade|barrister)$/;

/** Papers are named by some who write, and bodies are executives. */
function isOfficer(noun: string): boolean {
  return (
    titleWords.has(noun) && personNouns.has(noun) && !/^(?:economist|reporter|journalist|star|executive)$/.test(noun)
  );
}

/** Whether "Justices" in "A bench of Justices Ana Ruiz and Bo Li" stands at a place: they say who sits on the bench, not how it is called. */
export function isOfJudges(tokens: readonly Token[], from: number, at: number): boolean {
  if (at < from + 2 || at >= tokens.length || tokens[at - 1]!.norm !== 'of') return false;
  return /^(?:justices?|judges?)$/.test(tokens[at]!.norm) && /^(?:bench|panel)$/.test(tokens[at - 2]!.norm);
}

/** Whether "Department" of "Department for Culture, Media and Sport" or "Ministry" of "Ministry of Health" stands at a place. */
export function isBodyOf(tokens: readonly Token[], at: number): boolean {
  const body = tokens[at];
  if (body === undefined || !isNameWord(body) || !/^(?:department|ministry|committee|secretariat)$/.test(body.norm))
    return false;
  return /^(?:of|for|on)$/.test(tokens[at + 1]?.norm ?? '');
}
