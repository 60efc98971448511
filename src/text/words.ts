import { abbreviations, closingAbbreviations } from '../lexicon/abbreviations.ts';
import type { Span } from '../types.ts';

/** Longer words are cut, so that no text makes the tokenizer slow. */
const LONGEST = 120;

/** One alternative a kind of word: plain ones, which are most, then the most particular first. Every repeat is over a class that the next part does not hold. */
const WORD = new RegExp(
  [
    '[A-Za-z]{2,60}(?=[ ,\\n])',
    '(?:https?://|www\\.)[^\\s“”"<>]{1,200}',
    '[@#][\\p{L}\\p{N}_]{1,80}',
    '(?:\\p{L}\\.){2,8}',
    `[\\p{L}\\p{M}\\p{N}]{1,${LONGEST}}(?:[.,:][\\p{N}]{1,40}){0,6}(?:['’][\\p{L}\\p{M}]{1,40}){0,2}`,
    "''|``|\\.{2,9}|-{2,9}",
    '\\S',
  ].join('|'),
  'gu',
);
/** What English joins to the word before it. */
const CLITIC = /(?:n['’]t|['’](?:s|S|ll|re|ve|d|m|LL|RE|VE|D|M))$/;
const SINGLE_LETTER = /^\p{L}$/u;

/** Words, numbers and marks of a text in order, with exact places. Clitics (n't, 's) and marks stand alone; "Sen." and "U.S." keep their stop. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const previous = words.at(-1);
    const word = match[0];
    if (word === '.' && previous?.end === start && keepsStop(text, previous)) {
      words[words.length - 1] = { start: previous.start, end: start + 1 };
      continue;
    }
    const cut = word.length > 2 && (word.includes("'") || word.includes('’')) ? CLITIC.exec(word)?.index : undefined;
    if (cut === undefined || cut === 0) words.push({ start, end: start + word.length });
    else words.push({ start, end: start + cut }, { start: start + cut, end: start + word.length });
  }
  return words;
}

function keepsStop(text: string, word: Span): boolean {
  const letters = text.slice(word.start, word.end);
  const next = text.slice(word.end + 1, word.end + 3);
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
