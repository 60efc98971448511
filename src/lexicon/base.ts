import { isBase, lemmasOf } from './senses.ts';
import { verbOf } from './verbs.ts';

/** Stems that an “e” was dropped from: “grous-ed”, “chim-ing”. */
const WITHOUT_E = /(?:[^s]s|[cgvzu]|^[^aeiou]*[aeiou][^aeiouwxy])$/;

/** The form of a verb or a noun that a dictionary lists, as far as WordNet or our list of verbs knows it; else the likeliest by its ending. */
export function baseOf(norm: string, kind: 'verb' | 'noun'): string {
  const known = found[kind].get(norm);
  if (known !== undefined) return known;
  const base = baseFrom(norm, kind);
  if (found[kind].size < MOST_FOUND) found[kind].set(norm, base);
  return base;
}

/** Bases found before: most cues are among a few hundred. */
const found = { verb: new Map<string, string>(), noun: new Map<string, string>() };
const MOST_FOUND = 20_000;

function baseFrom(norm: string, kind: 'verb' | 'noun'): string {
  const word = norm.replaceAll('’', "'");
  const listed = kind === 'verb' ? verbOf(word)?.lemma : undefined;
  if (listed !== undefined) return listed;
  const [first, ...others] = lemmasOf(word).filter((base) => isBase(base, kind));
  if (first === undefined) return guessedBase(word, kind);
  return WITHOUT_E.test(first) && others.includes(`${first}e`) ? `${first}e` : first;
}

function guessedBase(word: string, kind: 'verb' | 'noun'): string {
  const stem = kind === 'noun' ? word : word.replace(/(?:ing|ed)$/, '');
  if (stem === word) return word.replace(/([^s])s$/, '$1').replace(/ie$/, 'y');
  const single = stem.replace(/([^lsz])\1$/, '$1');
  return single === stem && WITHOUT_E.test(stem) ? `${stem}e` : single;
}
