import type { PartOfSpeech } from '../../types.ts';
import { MOST_FORMS } from '../forms.ts';
import type { Form } from '../forms.ts';
import { Line } from './line.ts';
import { Machine } from './machine.ts';
import { machines, partsOf, tagNames } from './word-parts.ts';
import type { WordPart } from './word-parts.ts';

const correctors = machines.map((machine) => new Machine(machine));
const line = new Line();

/** The parts of each form by its number; of most there is one, which then stands here itself. */
const partsByForm = Array.from({ length: MOST_FORMS }, (): WordPart | readonly WordPart[] | undefined => undefined);

/**
 * The part of speech of each word of a text, as wink-nlp finds it when it reads the words with one space between each. A word that it
 * takes for several has that of the first.
 * Source: wink-nlp 2.4.0 with its English lite web model; what it knows of a word is asked once.
 */
export function tagsOf(words: readonly Form[]): PartOfSpeech[] {
  line.clear();
  const first: number[] = [];
  for (const word of words) {
    first.push(line.length);
    const parts = partsOfForm(word);
    if ('tag' in parts) line.add(parts);
    else for (const part of parts) line.add(part);
  }
  for (const corrector of correctors) corrector.correct(line);
  return first.map((at) => tagNames[line.tagAt(at)]!);
}

function partsOfForm({ text, form }: Form): WordPart | readonly WordPart[] {
  if (form < 0) return partsOf(text);
  return (partsByForm[form] ??= oneOrAll(partsOf(text)));
}

function oneOrAll(parts: readonly WordPart[]): WordPart | readonly WordPart[] {
  return parts.length === 1 ? parts[0]! : parts;
}
