import { hashOf } from '../hash.ts';
import type { Token } from '../types.ts';

/** How a word is written. */
export type Form = Pick<Token, 'text' | 'norm' | 'form'>;

/** Forms met before, by their hash; open addressing. Most words come again, and then no string has to be made. */
const SLOTS = 1 << 17;
const forms = Array.from({ length: SLOTS }, (): Form | undefined => undefined);
/** No more are remembered, so that there are free slots always. */
export const MOST_FORMS = SLOTS / 2;
let remembered = 0;

/** The form of the word at `[start, end)` of a text; the same object for the same word, as long as not too many are known. */
export function formOf(text: string, start: number, end: number): Form {
  let slot = slotOf(hashOf(text, start, end));
  for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
    if (isAt(form.text, text, start, end)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (remembered === MOST_FORMS) return newForm(text.slice(start, end), -1);
  return (forms[slot] = newForm(text.slice(start, end), remembered++));
}

/** Where the search for a form with a hash begins; its higher bits count too. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** A question about words in lower case that is asked once for each form: to look up a number is faster than a word, for those that come often. */
export function askedOnce(test: (norm: string) => boolean): (token: Pick<Token, 'norm' | 'form'>) => boolean {
  const answers = new Int8Array(MOST_FORMS);
  return ({ norm, form }) => {
    if (form < 0) return test(norm);
    if (answers[form] === 0) answers[form] = test(norm) ? 1 : -1;
    return answers[form] === 1;
  };
}

/** Whether `[start, end)` of a text is a word; letter by letter, which is faster than `startsWith` for short ones. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function newForm(word: string, form: number): Form {
  const text = oneString(word);
  const norm = text.toLowerCase().replaceAll('’', "'");
  return { text, norm: norm === text ? text : oneString(norm), form };
}

/** As the name of a property they would be an index, and no name. */
const INDEX = /^\d{1,10}$/;

/**
 * The one string that stands for all equal ones, as names of properties do and short values of JSON: it is compared and looked up
 * faster, and holds no article. Where V8 has met only such strings, one other makes it drop the fast code.
 */
function oneString(word: string): string {
  return INDEX.test(word) ? (JSON.parse(`"${word}"`) as string) : Object.keys({ [word]: true })[0]!;
}
