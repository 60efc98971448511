import { answerOf, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const complement: Rule = {
  id: 'complement',
  summary: 'The fragment stands in what the nearest cue before it reports: X said that the plan was “…”',
  fires: [
    '<Maria Lopez> {said} that the plan of the city was “dead”.',
    '<Ben Okoye> {called} the plan a “gift to our rivals”.',
  ],
  silent: [
    '“It is over,” Ben Okoye said.',
    'The film “Gone” opened on Friday.',
  ],
  find: (fragment, scene) => {
    const report = reportsBefore(scene, fragment).find((one) => one.kind === 'verb' && one.source !== null && one.link !== 'none');
    return report === undefined ? undefined : answerOf(scene, report, 'it stands in what the nearest cue before it reports');
  },
};
