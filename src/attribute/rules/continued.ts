import { continuing, standsAlone } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const continued: Rule = {
  id: 'continued',
  summary: 'A quotation without a cue of its own goes on with the speaker of the quotation before it.',
  fires: [
    '“We lost,” <Maria Lopez> {said}. [“We know why.”]',
    '“We lost the match,” <Maria Lopez> {said}.\n[“The rest is up to them.”]',
  ],
  silent: [
    'The film “Gone” opened on Friday.',
  ],
  find: (fragment, scene, earlier) => {
    const previous = earlier.findLast((one) => !one.nobody);
    if (previous === undefined || fragment.words < 3) return undefined;
    const gap = fragment.paragraph - previous.fragment.paragraph;
    const alone = standsAlone(scene, fragment);
    if (gap > 1 || !alone) return undefined;
    return continuing(previous, 'no cue of its own; it goes on with the quotation before it');
  },
};
