import { answerOf, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const nounCue: Rule = {
  id: 'noun-cue',
  summary: 'A noun of speech and its owner lead to the fragment: X’s claim that they were “…”',
  fires: [
    '<Ruiz>’s {claim} that they were “robbed” was rejected.',
  ],
  silent: [
    'The claim was rejected by “experts”.',
  ],
  find: (fragment, scene) => {
    const report = reportsBefore(scene, fragment).find((one) => one.kind === 'noun' && one.source !== null);
    return report === undefined ? undefined : answerOf(scene, report, 'a noun of speech with its owner leads to it');
  },
};
