import { abbreviations, closingAbbreviations } from '../lexicon/abbreviations.ts';

/** Longer words are cut, so that no text makes the tokenizer slow. */
const LONGEST = 120;

/** One alternative a kind of word, the most particular first. Every repeat is over a class that the next part does not hold. */
const WORD = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s“”"<>]{1,200}',
    '[@#][\\p{L}\\p{N}_]{1,80}',
    'Ph\\.D\\.?',
    '(?:\\p{L}\\.){2,8}',
    // "Example.org", without what opens its address
    "[\\p{L}\\p{N}]{2,60}\\.(?:(?:com|org|net|gov|edu|info|tv)(?:\\.\\p{Ll}{2})?|co\\.\\p{Ll}{2})(?![\\p{L}\\p{N}])(?:['’][sS])?",
    `[\\p{L}\\p{M}\\p{N}]{1,${LONGEST}}(?:[.,:][\\p{N}]{1,40}){0,6}(?:['’][\\p{L}\\p{M}]{1,40}){0,2}`,
    "''|``|\\.{2,9}|-{2,9}",
    '\\S',
  ].join('|'),
  'gu',
);
/** What English joins to the word before it. */
const CLITIC = /(?:n['’]t|['’](?:s|S|ll|re|ve|d|m|LL|RE|VE|D|M))$/;
const SINGLE_LETTER = /^\p{L}$/u;

/**
 * Words, numbers and marks of a text in order: where each starts and ends, side by side in one list, since they are many. Clitics
 * (n't, 's) and marks stand alone; "Sen." and "U.S." keep their stop.
 */
export function wordsOf(text: string): number[] {
  const words: number[] = [];
  for (let at = 0; at < text.length;) {
    if (isSeparator(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const plain = plainEnd(text, at);
    if (plain > at) words.push(at, plain);
    at = plain > at ? plain : addNext(words, text, at);
  }
  return words;
}

/** Where a plain word ends, as most do: two letters or more before a space or comma; `from` where none stands. */
function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < from + LONGEST_PLAIN && isLetter(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  return end - from > 1 && (isSeparator(after) || after === COMMA) ? end : from;
}

const LONGEST_PLAIN = 60;
const COMMA = 44;

/** Of the many kinds of space, the two that stand everywhere. */
function isSeparator(code: number): boolean {
  return code === 32 || code === 10;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122 && code < 128;
}

/** Adds the next word of any kind, and answers where it ends. */
function addNext(words: number[], text: string, from: number): number {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return text.length;
  const start = match.index;
  const word = match[0];
  const end = start + word.length;
  const previous = words.at(-2) ?? 0;
  const cut = word.length > 2 && (word.includes("'") || word.includes('’')) ? CLITIC.exec(word)?.index : undefined;
  if (word === '.' && words.at(-1) === start && keepsStop(text, previous, start)) words[words.length - 1] = end;
  else if (cut === undefined || cut === 0) words.push(start, end);
  else words.push(start, start + cut, start + cut, end);
  return end;
}

/** Whether the stop behind the word at `[start, end)` belongs to it. */
function keepsStop(text: string, start: number, end: number): boolean {
  const letters = text.slice(start, end);
  const next = text.slice(end + 1, end + 3);
  if (letters === 'v') return /^\s?\p{Lu}/u.test(next);
  if (SINGLE_LETTER.test(letters))
    return letters !== 'I' && /^\p{Lu}$/u.test(letters) && /^\s?\p{Lu}|^[,’']/u.test(next);
  const lower = letters.toLowerCase();
  if (letters.length > 6 || !abbreviations.has(lower)) return false;
  const startsLow = lower === letters && lower !== 'vs' && lower !== 'etc' && lower !== 'al' && lower !== 'cf';
  if (startsLow) return false;
  return (
    !closingAbbreviations.has(lower) ||
    /^,|^\s[\p{Ll}\p{N}]/u.test(next) ||
    ((lower === 'jr' || lower === 'sr') && /^\s\p{Ll}/u.test(next))
  );
}

const DASH = /^(?:[-–—―]|--)$/;

/** Whether a token is a dash of any length. */
export function isDash(token: string): boolean {
  return DASH.test(token);
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** Whether a token holds a letter or a number, and is no mark. */
export function isWord(token: string): boolean {
  const first = token.charCodeAt(0);
  return isLetter(first) || LETTER_OR_NUMBER.test(token);
}

const UPPER = /^\p{Lu}/u;

/** Whether a word begins with a capital. */
export function isUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : UPPER.test(text);
}
