import { abbreviations, closingAbbreviations } from '../lexicon/abbreviations.ts';

/** Longer words are cut, so that no text makes the tokenizer slow. */
const LONGEST = 120;

/** How a syllable of a Chinese or Korean name ends. */
const RHYME = '[wy]?[aeiou]{1,3}(?:ng|[nkptmlhw])?';
/** “Ji-hoon” behind another name: the small part belongs to it, as that of “Selby-based” does not. */
const TWO_SYLLABLES = `(?:[A-Z][hjlswyz]{0,2}${RHYME}|[AEIOUY][aeiou]{0,2}(?:ng|[nkptmlhw])?)-[bcdfghjklmnpqrstwxyz]{0,2}${RHYME}(?![\\p{L}-])(?<=\\p{Lu}\\p{Ll}{1,12} [A-Z][a-z]{0,6}-[a-z]{1,7})`;

/** One alternative a kind of word, the most particular first. Every repeat is over a class that the next part does not hold. */
const WORD = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s“”"<>]{1,200}',
    '[@#][\\p{L}\\p{N}_]{1,80}',
    'Ph\\.D\\.?',
    TWO_SYLLABLES,
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
    const code = text.charCodeAt(at);
    if (isSeparator(code)) {
      at++;
      continue;
    }
    const plain = code === COMMA ? at + 1 : plainEnd(text, at);
    if (plain > at) words.push(at, plain);
    at = plain > at ? plain : addNext(words, text, at);
  }
  return words;
}

/** Where a plain word ends, as most do: letters before a space, a comma, or a stop with a space behind it; `from` where none stands. */
function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < from + LONGEST_PLAIN && isLetter(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  const isEnd = isSeparator(after) || after === COMMA || (after === STOP && isSeparator(text.charCodeAt(end + 1)));
  return isEnd ? end : from;
}

const LONGEST_PLAIN = 60;
const COMMA = 44;
const STOP = 46;

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
  if (text.charCodeAt(from) === STOP && isSeparator(text.charCodeAt(from + 1))) return addStop(words, text, from);
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (match === null) return text.length;
  const start = match.index;
  const word = match[0];
  const end = start + word.length;
  if (word === '.') return addStop(words, text, start);
  const cut = word.length > 2 && (word.includes("'") || word.includes('’')) ? CLITIC.exec(word)?.index : undefined;
  if (cut === undefined || cut === 0) words.push(start, end);
  else words.push(start, start + cut, start + cut, end);
  return end;
}

/** Adds a stop, to the word that it belongs to or alone. */
function addStop(words: number[], text: string, at: number): number {
  const behind = words.length > 0 && words[words.length - 1] === at;
  if (behind && keepsStop(text, words[words.length - 2]!, at)) words[words.length - 1] = at + 1;
  else words.push(at, at + 1);
  return at + 1;
}

/** The longest word that may keep its stop. */
const LONGEST_SHORT = 6;

/** Whether the stop behind the word at `[start, end)` belongs to it. */
function keepsStop(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SHORT) return false;
  const letters = text.slice(start, end);
  const next = text.slice(end + 1, end + 3);
  if (letters === 'v') return /^\s?\p{Lu}/u.test(next);
  if (letters === 'X' && ON.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (SINGLE_LETTER.test(letters))
    return letters !== 'I' && /^\p{Lu}$/u.test(letters) && /^\s?\p{Lu}|^[,’']/u.test(next);
  const lower = letters.toLowerCase();
  if (!abbreviations.has(lower)) return false;
  const startsLow = lower === letters && lower !== 'vs' && lower !== 'etc' && lower !== 'al' && lower !== 'cf';
  if (startsLow) return false;
  return (
    !closingAbbreviations.has(lower) ||
    /^,|^\s[\p{Ll}\p{N}]/u.test(next) ||
    ((lower === 'jr' || lower === 'sr') && /^\s\p{Ll}/u.test(next))
  );
}

/** In front of the name of a network. */
const ON = /\b(?:on|to|via) $/;

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
