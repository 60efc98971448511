import type { Scene } from '../../types.ts';
import { isUpper, isWord } from '../../text/words.ts';
import { nobodys, normAt } from '../vocabulary.ts';
import type { Fragment, Rule } from '../rule.ts';

export const soCalled: Rule = {
  id: 'so-called',
  summary:
    'Marks after “so-called”, “alias”, “a term like” or, with capitals, “known as” and “a boat called” hold a name for a thing or for somebody, and nobody’s words.',
  fires: [
    'The office declined to comment on the so-called “milk water”.',
    'The trader, Musa Bala, popularly known as “Oga Two”, told the court that he paid.',
    'Ana Ruiz sails a boat called “Sea Star”.',
    'It is a word like “gloom”, which means more than it says.',
  ],
  silent: [
    '“We will appeal,” Maria Lopez said.',
    'Ben Okoye called the plan “dead”.',
    'A critic called “Sea Star” a dull film.',
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

/** “Bhola” in "Musa Das alias “Bhola”", "Musa Das, known as “Bhola”" and "a boat called “Bhola”" */
function isAlias(fragment: Fragment, scene: Scene): boolean {
  const { from, to, words } = fragment;
  if (words > LONGEST_ALIAS) return false;
  const before = normAt(scene, from - 1);
  const isKnown = before === 'as' && normAt(scene, from - 2) === 'known';
  if (before !== 'alias' && !isKnown && !isCalled(fragment, scene)) return false;
  for (let at = from; at < to; at++)
    if (isWord(scene.tokens[at]!.text) && !isUpper(scene.tokens[at]!.text)) return false;
  return true;
}

/** Of “a critic called “Bhola” a dull film” more is called something. */
function isCalled({ from, to }: Fragment, { tokens }: Scene): boolean {
  const [noun, called, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  const isBehind = called?.norm === 'called' && (noun?.pos === 'NOUN' || noun?.norm === ',');
  return isBehind && (next === undefined || /^(?:VERB|AUX|PUNCT|ADP)$/.test(next.pos));
}

const LONGEST_ALIAS = 4;
