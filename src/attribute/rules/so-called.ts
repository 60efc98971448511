import type { Scene } from '../../types.ts';
import { isUpper, isWord } from '../../text/words.ts';
import { nobodys, normAt } from '../vocabulary.ts';
import type { Fragment, Rule } from '../rule.ts';

export const soCalled: Rule = {
  id: 'so-called',
  summary:
    'Marks after “so-called”, “alias”, “a term like” or, with capitals, “known as” hold a name for a thing or for somebody, and nobody’s words.',
  fires: [
    'The office declined to comment on the so-called “milk water”.',
    'The trader, Musa Bala, popularly known as “Oga Two”, told the court that he paid.',
    'It is a word like “gloom”, which means more than it says.',
  ],
  silent: ['“We will appeal,” Maria Lopez said.', 'Ben Okoye called the plan “dead”.'],
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

/** “Bhola” in "Musa Das alias “Bhola”" and "Musa Das, known as “Bhola”" */
function isAlias({ from, to, words }: Fragment, scene: Scene): boolean {
  if (words > LONGEST_ALIAS) return false;
  const before = normAt(scene, from - 1);
  if (before !== 'alias' && !(before === 'as' && normAt(scene, from - 2) === 'known')) return false;
  for (let at = from; at < to; at++)
    if (isWord(scene.tokens[at]!.text) && !isUpper(scene.tokens[at]!.text)) return false;
  return true;
}

const LONGEST_ALIAS = 4;
