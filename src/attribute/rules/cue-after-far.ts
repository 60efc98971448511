import { answerOf, reportsAfter } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const cueAfterFar: Rule = {
  id: 'cue-after-far',
  summary: 'A cue ends the sentence that the fragment stands in: … a “…”, X said.',
  fires: [
    'It was “no more than a rumour” in the town, <Maria Lopez> {said}.',
  ],
  silent: [
    'The film “Gone” opened on Friday.',
  ],
  find: (fragment, scene) => {
    const report = reportsAfter(scene, fragment).find((one) => one.kind === 'verb' && one.source !== null && one.link !== 'none');
    return report === undefined ? undefined : answerOf(scene, report, 'a cue stands behind it in its sentence');
  },
};
