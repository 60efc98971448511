import type { Scene } from '../../types.ts';
import { isUpper, isWord } from '../../text/words.ts';
import { nobodys, normAt } from '../vocabulary.ts';
import type { Fragment, Rule } from '../rule.ts';

export const soCalled: Rule = {
  id: 'so-called',
  summary:
    'Marks after “so-called”, “alias”, “a term like” or, with capitals, “known as” and “a boat called”, and after “the case, dubbed the” hold a name for a thing or for somebody, and nobody’s words.',
  fires: [
    'The office declined to comment on the so-called “milk water”.',
    'The case, dubbed the “goat case”, went on for a year.',
    'Musa Bala, known locally as “the Bishop”, was a farmer.',
    'The trader, Musa Bala, popularly known as “Oga Two”, told the court that he paid.',
    'Ana Ruiz sails a boat called “Sea Star”.',
    'It is a word like “gloom”, which means more than it says.',
  ],
  silent: [
    '“We will appeal,” Maria Lopez said.',
    'Ben Okoye called the plan “dead”.',
    'A critic called “Sea Star” a dull film.',
    'Critics dubbed it “dead”.',
  ],
  find: (fragment, scene) => {
    const before = fragment.from - 1;
    const isSoCalled = normAt(scene, before) === 'called' && /^(?:so|-)$/.test(normAt(scene, before - 1));
    if (isSoCalled) return nobodys('it stands after “so-called”');
    if (isAlias(fragment, scene)) return nobodys('it is what somebody is called');
    const isTerm =
      normAt(scene, before) === 'like' && /^(?:terms?|words?|phrases?|expressions?)$/.test(normAt(scene, before - 1));
    return isTerm ? nobodys('it is an example of a term') : undefined;
  },
};

/** “Bhola” in "Musa Das alias “Bhola”", "Musa Das, known locally as “the Bhola”", "a boat called “Bhola”" and "the case, dubbed the “Bhola”" */
function isAlias(fragment: Fragment, scene: Scene): boolean {
  const { from, to, words } = fragment;
  if (words > LONGEST_ALIAS) return false;
  const before = normAt(scene, from - 1) === 'the' ? from - 2 : from - 1;
  if (isDubbed(scene, before) && normAt(scene, to) !== 'by') return true;
  const isKnown =
    normAt(scene, before) === 'as' && (normAt(scene, before - 1) === 'known' || normAt(scene, before - 2) === 'known');
  if (normAt(scene, before) !== 'alias' && !isKnown && !isCalled(fragment, scene)) return false;
  for (let at = from; at < to; at++) {
    const { text, norm } = scene.tokens[at]!;
    if (isWord(text) && !isUpper(text) && norm !== 'the') return false;
  }
  return true;
}

/** “The case, dubbed”, “a boat nicknamed”, “is popularly nicknamed”: it is not told who calls it so, as “critics dubbed it” does. */
function isDubbed({ tokens }: Scene, at: number): boolean {
  const verb = tokens[at];
  if (verb === undefined || !/^(?:dubbed|nicknamed|christened)$/.test(verb.norm)) return false;
  const before = tokens[at - 1]?.pos === 'ADV' ? tokens[at - 2] : tokens[at - 1];
  return before?.norm === ',' || (before?.pos === 'NOUN' && !before.norm.endsWith('s')) || BE.test(before?.norm ?? '');
}

const BE = /^(?:is|was|are|were|been|being|be)$/;

/** Of “a critic called “Bhola” a dull film” more is called something. */
function isCalled({ from, to }: Fragment, { tokens }: Scene): boolean {
  const [noun, called, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  const isBehind = called?.norm === 'called' && (noun?.pos === 'NOUN' || noun?.norm === ',');
  return isBehind && (next === undefined || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos));
}

const LONGEST_ALIAS = 4;
