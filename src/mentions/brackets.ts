import { kindOfHead } from '../lexicon/heads.ts';
import { leadingTitles, shortTitles, titleWords } from '../lexicon/titles.ts';
import { justBefore } from '../text/just-before.ts';
import type { Token } from '../types.ts';
import { isCapitalised, isNameWord } from './name-words.ts';

/** The closing bracket of "(Mrs.)" in "Chief (Mrs.) Ana Ruiz", of "(Revenue)" in "Commissioner (Revenue) Bo Li" and of "(OC)" in "Officer-in-Charge (OC) of Selby Station"; `at` itself where none is. */
export function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]!.text !== '(') return at;
  if (isTitle(tokens[at + 1]) && tokens[at + 2]?.text === ')' && isCapitalised(tokens[at + 3], true)) return at + 2;
  if (isBodyShort(tokens, at)) return at + 2;
  if (!endsOffice(tokens, at)) return at;
  let end = at + 1;
  while (end - at <= MOST_FIELD_WORDS && isFieldWord(tokens[end])) end++;
  if (end === at + 1 || tokens[end]?.text !== ')') return at;
  return isCapitalised(tokens[end + 1], true) || tokens[end + 1]?.norm === 'of' ? end : at;
}

/** “Coast Guard (CG) spokesman Bo Li”: letters for a body, whose man is named behind them. */
function isBodyShort(tokens: readonly Token[], at: number): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(tokens[at + 1]?.text ?? '') || tokens[at + 2]?.text !== ')') return false;
  const office = tokens[at + 3];
  if (!isCapitalised(tokens[at - 1], true) || office === undefined || kindOfHead(office.norm) !== 'person')
    return false;
  return isCapitalised(tokens[at + 4], true);
}

/** "(Law and Order)" */
const MOST_FIELD_WORDS = 4;

function isFieldWord(token: Token | undefined): boolean {
  return token !== undefined && (isNameWord(token) || /^(?:and|&|-)$/.test(token.text));
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (titleWords.has(token.norm) || leadingTitles.has(token.norm));
}

/** Whether "Commissioner", "Superintendent of Police" or "ASP" ends before a place. */
function endsOffice(tokens: readonly Token[], at: number): boolean {
  const last = justBefore(tokens, at);
  if (last === undefined || (last.text === last.norm && last.norm !== 'charge')) return false;
  if (last.norm === 'charge') return true;
  return (
    titleWords.has(last.norm) ||
    shortTitles.has(last.text) ||
    (tokens[at - 2]?.norm === 'of' && isTitle(tokens[at - 3]))
  );
}
