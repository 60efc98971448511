import type { PartOfSpeech } from '../../types.ts';
import { MOST_FORMS } from '../forms.ts';
import type { Form } from '../forms.ts';
import { Line } from './line.ts';
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
  const first: number[] = [];
  for (const word of words) {
    first.push(parts.length);
    const own = partsOfForm(word);
    parts.push(own[0]!);
    for (let at = 1; at < own.length; at++) parts.push(own[at]!);
  }
  const line = new Line(parts);
  for (const corrector of correctors) corrector.correct(line);
  const tags: PartOfSpeech[] = [];
  for (const at of first) tags.push(tagNames[line.tagAt(at)]!);
  return tags;
}

function partsOfForm({ text, form }: Form): readonly WordPart[] {
  if (form < 0) return partsOf(text);
  return (partsByForm[form] ??= partsOf(text));
}
