import nlp from 'compromise/two';
import { verbOf } from '../lexicon/verbs.ts';

/** The part of compromise that undoes the inflection of one word, without the rest of its pipeline. */
interface VerbForms {
  readonly two: {
    readonly transform: {
      readonly verb: { readonly toInfinitive: (word: string, model: object, tense: string) => string };
    };
  };
}
const { toInfinitive } = (nlp.methods() as VerbForms).two.transform.verb;
const model = nlp.model();

/** Cues that several words make. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/^according.* to$/, 'according to'],
  [/^as per$/, 'as per'],
  [/\bma(?:de|kes?|king) .*\b(?:clear|plain|known|explicit)\b/, 'make clear'],
  [/\bput(?:s|ting)? it\b/, 'put it'],
  [/\bof (?:the|an?) (?:\S+ )?(?:view|opinion)\b/, 'be of the view'],
];

/** Lemmas found before: most cues are among a few hundred. */
const found = new Map<string, string>();
const MOST_FOUND = 20_000;

/** The verb or noun of a cue without its inflection: "has called" → "call". compromise answers for words outside our lexicon. */
export function lemmaOf(cue: string): string {
  const known = found.get(cue);
  if (known !== undefined) return known;
  const lemma = lemmaFrom(cue);
  if (found.size < MOST_FOUND) found.set(cue, lemma);
  return lemma;
}

function lemmaFrom(cue: string): string {
  const words = cue.toLowerCase().replaceAll('’', "'").split(/\s+/);
  const idiom = words.length > 1 ? idiomOf(words.join(' ')) : undefined;
  if (idiom !== undefined) return idiom;
  const known = words.map((word) => verbOf(word)?.lemma).findLast((lemma) => lemma !== undefined);
  return known ?? asked(words.at(-1) ?? '');
}

function idiomOf(words: string): string | undefined {
  return IDIOMS.find(([pattern]) => pattern.test(words))?.[1];
}

function asked(word: string): string {
  const tense = word.endsWith('ing') ? 'Gerund' : word.endsWith('s') ? 'PresentTense' : 'PastTense';
  return toInfinitive(word, model, tense);
}
