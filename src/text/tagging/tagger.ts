import type { PartOfSpeech } from '../../types.ts';
import { MOST_FORMS } from '../forms.ts';
import type { Form } from '../forms.ts';
import { Machine } from './machine.ts';
import { machines, partsOf, tagNames } from './word-parts.ts';
import type { WordPart } from './word-parts.ts';

const correctors = machines.map((machine) => new Machine(machine));

/** The parts of each form by its number. */
const partsByForm = Array.from({ length: MOST_FORMS }, (): readonly WordPart[] | undefined => undefined);

/**
 * The part of speech of each word of a text, as wink-nlp finds it when it reads the words with one space between each. A word that it
 * takes for several has that of the first.
 * Source: wink-nlp 2.4.0 with its English lite web model; what it knows of a word is asked once.
 */
export function tagsOf(words: readonly Form[]): PartOfSpeech[] {
  const parts: WordPart[] = [];
  const first = new Uint32Array(words.length);
  words.forEach((word, index) => {
    first[index] = parts.length;
    for (const part of partsOfForm(word)) parts.push(part);
  });
  const tags = new Uint8Array(parts.length);
  for (let at = 0; at < parts.length; at++) tags[at] = parts[at]!.tag;
  for (const corrector of correctors) corrector.correct(parts, tags);
  const names: PartOfSpeech[] = [];
  for (const at of first) names.push(tagNames[parts[at]!.fixed ? parts[at]!.tag : tags[at]!]!);
  return names;
}

function partsOfForm({ text, form }: Form): readonly WordPart[] {
  if (form < 0) return partsOf(text);
  return (partsByForm[form] ??= partsOf(text));
}
