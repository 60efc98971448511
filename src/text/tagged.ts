import type { PartOfSpeech } from '../types.ts';
import { isUpper } from './words.ts';
import { justBefore } from './just-before.ts';

/** A word as the tagger left it. */
export interface Tagged {
  readonly norm: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
}

const CLOSING = /^[”"’'»]+$/;
const ENDS_SENTENCE = /^[.!?”"]$/;

/** The word at a place in lower case; empty where there is none. */
export function normAt(words: readonly Tagged[], at: number): string {
  return at < 0 ? '' : (words[at]?.norm ?? '');
}

/** Whether a word is a verb or an auxiliary. */
export function isVerb(word: Tagged | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
}

/** Whether a word in lower case ends so. */
export function endsIn({ norm }: Tagged, ending: string): boolean {
  return norm.endsWith(ending);
}

/** Whether the word at a place has a capital. */
export function isCapital(words: readonly Tagged[], at: number): boolean {
  return isUpper(words[at]?.text ?? '');
}

/** Whether the word at a place is the first of a sentence. */
export function opensSentence(words: readonly Tagged[], at: number): boolean {
  return at === 0 || ENDS_SENTENCE.test(words[at - 1]!.text);
}

/** Whether nothing but a name stands before a word in its sentence. */
export function opensWithName(words: readonly Tagged[], at: number): boolean {
  let first = at;
  while (justBefore(words, first)?.pos === 'PROPN') first--;
  return first < at && opensSentence(words, first);
}

/** “ before anything, " before a capital. */
export function opensQuotation(words: readonly Tagged[], at: number): boolean {
  const mark = words[at]?.text;
  return mark === '“' || (mark === '"' && isCapital(words, at + 1));
}

/** Whether quotation marks close just before a place. */
export function closesBefore(words: readonly Tagged[], at: number): boolean {
  const norm = normAt(words, at - 1);
  const first = norm.charCodeAt(0);
  return norm !== '' && !(first >= 97 && first <= 122) && CLOSING.test(norm);
}

/** Whether a word opens what a verb is done to: a name, or “the” and the like. */
export function isObject(word: Tagged | undefined): boolean {
  return word !== undefined && (word.pos === 'PROPN' || opensObject(word.norm));
}

/** "The", "him": what opens the object of a verb. */
export function opensObject(norm: string): boolean {
  return OBJECT.test(norm);
}

const OBJECT = /^(?:an?|the|it|him|them|this|her|his|its|their)$/;

/** What some surnames begin with. */
export const PARTICLE = /^(?:Da|De|Di|Do|La|Le|El|Al|Van|Von|Du|Dos|Das|Del|Della|Bin|Ben)$/;
/** What places are called behind their own name: "Downing Street". */
export const STREET = /^(?:Street|Road|Lane|Avenue|Square|Park|Hall|House|Hill|Palace|Bridge|Airport|Station|Court)$/;
