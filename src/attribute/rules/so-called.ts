import { NOBODY, normAt } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const soCalled: Rule = {
  id: 'so-called',
  summary: 'Marks after “so-called” hold a name for a thing, and nobody’s words.',
  fires: ['The office declined to comment on the so-called “milk water”.'],
  silent: ['“We will appeal,” Maria Lopez said.', 'Ben Okoye called the plan “dead”.'],
  find: (fragment, scene) => {
    const before = fragment.from - 1;
    const isSoCalled = normAt(scene, before) === 'called' && /^(?:so|-)$/.test(normAt(scene, before - 1));
    return isSoCalled ? { ...NOBODY, evidence: 'it stands after “so-called”' } : undefined;
  },
};
