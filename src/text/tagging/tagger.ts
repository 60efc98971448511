import type { PartOfSpeech } from '../../types.ts';
import { MOST_FORMS } from '../forms.ts';
import type { Form } from '../forms.ts';
import { Line } from './line.ts';
import { Machine } from './machine.ts';
import { machines, partsOf, tagNames } from './word-parts.ts';
import type { WordPart } from './word-parts.ts';

const correctors = machines.map((machine) => new Machine(machine));
const line = new Line();

/** The parts of each form by its number. */
const partsByForm = Array.from({ length: MOST_FORMS }, (): readonly WordPart[] | undefined => undefined);

/**
 * The part of speech of each word of a text, as wink-nlp finds it when it reads the words with one space between each. A word that it
 * takes for several has that of the first.
 * Source: wink-nlp 2.4.0 with its English lite web model; what it knows of a word is asked once.
 */
export function tagsOf(words: readonly Form[]): PartOfSpeech[] {
  const parts = words.map(partsOfForm);
  line.clear(parts.reduce((sum, { length }) => sum + length, 0));
  for (const own of parts) for (const part of own) line.add(part);
  for (const corrector of correctors) corrector.correct(line);
  let at = 0;
  return parts.map(({ length }) => {
    const tag = tagNames[line.tagAt(at)]!;
    at += length;
    return tag;
  });
}

function partsOfForm({ text, form }: Form): readonly WordPart[] {
  if (form < 0) return partsOf(text);
  return (partsByForm[form] ??= partsOf(text));
}
