import { cueNouns } from '../lexicon/cue-nouns.ts';
import { nounSense, verbSense } from '../lexicon/senses.ts';
import { timeWords } from '../lexicon/times.ts';
import { verbOf } from '../lexicon/verbs.ts';
import { MOST_FORMS } from '../text/forms.ts';
import type { Token } from '../types.ts';
import { hashOf } from '../hash.ts';
import { isUpper } from '../text/words.ts';

/**
 * What follows from a word alone: `verb` and `noun` say what kind of doing it is as a verb, and of thing as a noun; `ahead` what it
 * opens for the words before it, 0 for nothing.
 */
export const FACT = { word: 0, lemma: 1, suffix: 2, classes: 3, shape: 4, verb: 5, noun: 6, ahead: 7 } as const;
const SIZE = 8;

/** The facts of each form side by side, computed once; the last place is for forms that have no number. */
export const facts = new Int32Array((MOST_FORMS + 1) * SIZE);

/** Where the facts of a token's form stand. */
export function factsAt(token: Pick<Token, 'text' | 'norm' | 'form'>): number {
  const at = (token.form < 0 ? MOST_FORMS : token.form) * SIZE;
  if (facts[at + FACT.word] === 0 || token.form < 0) fill(at, token);
  return at;
}

const OPENERS = new Set('that to , . : whether if how why what who for of by as'.split(' '));

function fill(at: number, { text, norm }: Pick<Token, 'text' | 'norm'>): void {
  facts[at + FACT.word] = hashOf(norm);
  facts[at + FACT.lemma] = hashOf(lemmaOf(norm));
  facts[at + FACT.suffix] = hashOf(norm.slice(-3));
  facts[at + FACT.classes] = hashOf(classesOf(norm));
  facts[at + FACT.shape] = hashOf(shapeOf(text));
  facts[at + FACT.verb] = hashOf(`v${verbSense(norm) ?? ''}`);
  facts[at + FACT.noun] = hashOf(`n${nounSense(norm) ?? ''}`);
  facts[at + FACT.ahead] = OPENERS.has(norm) ? hashOf(`>${norm}`) : 0;
}

/** A rough stem: enough to bring the forms of a word together. */
function lemmaOf(norm: string): string {
  const verb = verbOf(norm);
  if (verb !== undefined) return verb.lemma;
  if (norm.length < 5) return norm;
  const stem = norm.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');
  return stem.replace(/(.)\1$/, '$1').replace(/e$/, '');
}

function classesOf(norm: string): string {
  const classes: string[] = [...(verbOf(norm)?.classes ?? [])];
  if (cueNouns.has(norm)) classes.push('noun');
  if (timeWords.has(norm)) classes.push('time');
  return classes.join('+');
}

function shapeOf(text: string): string {
  if (isUpper(text)) return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'capital';
  return /^\p{N}/u.test(text) ? 'number' : /^\p{L}/u.test(text) ? 'lower' : 'mark';
}
