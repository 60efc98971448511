import { NOBODY } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const unknown: Rule = {
  id: 'unknown',
  summary: 'A quotation whose speaker the text does not name.',
  fires: [
    '[“It was a long night, and nobody slept before the morning came.”]',
  ],
  silent: [
    'The film “Gone” opened on Friday.',
  ],
  find: (fragment) => (fragment.words >= 6 ? { ...NOBODY, nobody: false, evidence: 'no cue and no candidate' } : undefined),
};
