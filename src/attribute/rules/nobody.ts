import { NOBODY } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const nobody: Rule = {
  id: 'nobody',
  summary: 'Marks without a cue around them hold nobody’s words: titles, nicknames, scare quotes.',
  fires: [
    'The film [“Gone”] opened on Friday.',
  ],
  silent: [
    '“We will appeal, and we will win,” Maria Lopez said.',
  ],
  find: (fragment) => (fragment.words < 6 ? { ...NOBODY, evidence: 'a short stretch without a cue' } : undefined),
};
