import type { Token } from '../types.ts';
import { tagsOf } from '../lexicon/known-words.ts';
import { isUpper } from '../text/words.ts';

/** Small words inside names. */
export const particles: ReadonlySet<string> = new Set(
  'de von van der den bin ibn al el ul da di du la le los las dos das del bint abu y ur ud uz us binti ben ter ten af av zu zur ap dela delos della dello degli dei bte i'.split(
    ' ',
  ),
);

/** Spares most words the look-up. */
const LONGEST_PARTICLE = 5;

/** One past the particles that start at `at` and lead to a name ("de la" in "de la Cruz"); `at` itself if they do not. */
export function afterParticles(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!.text;
  if (first.length > LONGEST_PARTICLE || first.charCodeAt(0) < 97) return at;
  let end = at;
  while (end - at < 3 && particles.has(tokens[end]?.text ?? '') && tokens[end]!.sentence === tokens[at]!.sentence)
    end++;
  const hyphen = end > at && tokens[end]?.text === '-' && tokens[end]!.start === tokens[end - 1]!.end ? end + 1 : end;
  const next = tokens[hyphen];
  return end > at && next !== undefined && next.sentence === tokens[at]!.sentence && isUpper(next.text) ? hyphen : at;
}

/** A word written with a capital, or a number inside a name. */
export function isNameWord(token: Token): boolean {
  const { text, norm } = token;
  const first = text.charCodeAt(0);
  // The same string where nothing is a capital: no letter has to be looked at.
  if (first >= 97 && first <= 122) return text !== norm && /^[a-z]+[A-Z]/.test(text) && !/^(?:al|el|e|i|m)$/.test(norm);
  return isUpper(text) || first === 64;
}

/** "Kenya" */
export function isCountry({ norm, text }: Token): boolean {
  return norm !== text && tagsOf(norm).includes('Country');
}

/** "Kenya", "HFA": what one may be an envoy to, or counsel for. */
export function isServed(token: Token): boolean {
  return /^[A-Z]{2,6}$/.test(token.text) || isCountry(token);
}

/** Whether a word has the capital of a name; the first word of a sentence has it anyway. */
export function isCapitalised(token: Token | undefined, notFirst: boolean): boolean {
  if (token === undefined || !notFirst) return false;
  return (
    isUpper(token.text) &&
    token.pos !== 'PRON' &&
    token.pos !== 'DET' &&
    token.pos !== 'ADP' &&
    token.pos !== 'PART' &&
    token.pos !== 'SCONJ' &&
    token.pos !== 'CCONJ' &&
    token.pos !== 'ADV' &&
    token.pos !== 'AUX' &&
    token.pos !== 'INTJ'
  );
}

/** Whether a word in small letters such as "substitute" stands at a place, which shows of "Prince" behind it that it is a given name. */
export function isCommonNoun(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && token.text === token.norm;
}
