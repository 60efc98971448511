import nlp from 'compromise';
import { verbOf } from '../lexicon/verbs.ts';

const lemmas = new Map<string, string>();
const MOST_LEMMAS = 5000;

/** The verb or noun of a cue without its inflection: "has called" → "call". compromise answers for words outside our lexicon; it is slow, so each is asked once. */
export function lemmaOf(cue: string): string {
  const words = cue.toLowerCase().replaceAll('’', "'").split(/\s+/);
  if (words.at(-1) === 'to' && words[0] === 'according') return 'according to';
  const known = words.map((word) => verbOf(word)?.lemma).findLast((lemma) => lemma !== undefined);
  return known ?? asked(words.at(-1) ?? '');
}

function asked(word: string): string {
  const known = lemmas.get(word);
  if (known !== undefined) return known;
  const doc = nlp(word);
  doc.tag('Verb');
  const lemma = doc.verbs().toInfinitive().text() || word.replace(/s$/, '');
  if (lemmas.size > MOST_LEMMAS) lemmas.clear();
  lemmas.set(word, lemma);
  return lemma;
}
