import { nobodys, normAt } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const soCalled: Rule = {
  id: 'so-called',
  summary: 'Marks after “so-called” or “a term like” hold a name for a thing, and nobody’s words.',
  fires: [
    'The office declined to comment on the so-called “milk water”.',
    'It is a word like “gloom”, which means more than it says.',
  ],
  silent: ['“We will appeal,” Maria Lopez said.', 'Ben Okoye called the plan “dead”.'],
  find: (fragment, scene) => {
    const before = fragment.from - 1;
    const isSoCalled = normAt(scene, before) === 'called' && /^(?:so|-)$/.test(normAt(scene, before - 1));
    if (isSoCalled) return nobodys('it stands after “so-called”');
    const isTerm =
      normAt(scene, before) === 'like' && /^(?:terms?|words?|phrases?|expressions?)$/.test(normAt(scene, before - 1));
    return isTerm ? nobodys('it is an example of a term') : undefined;
  },
};
