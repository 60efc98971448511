import { answerOf, normAt, reportsAfter, reportsBefore } from '../vocabulary.ts';
import type { Report } from '../../types.ts';
import type { Rule } from '../rule.ts';

export const cueOnBothSides: Rule = {
  id: 'cue-on-both-sides',
  summary:
    'A cue with a colon names the speaker before the quotation, and a pronoun repeats it after: X said: “…”, she said.',
  fires: ['<Ana Ruiz> was angry and {said}: “We have waited all year”, she said.'],
  silent: [
    'He told us what the job entails, mostly paper: “We have waited all year”, she said.',
    '“We will appeal,” Maria Lopez said.',
    'Ana Ruiz said: “We have waited all year.”',
  ],
  find: (fragment, scene) => {
    const [before] = reportsBefore(scene, fragment);
    const [after] = reportsAfter(scene, fragment);
    const colon = normAt(scene, fragment.from - 1) === ':' && before?.to === fragment.from - 1;
    if (!colon || !isLikely(before) || before.source === null || before.source.kind === 'pronoun') return undefined;
    const repeats = isLikely(after) && after.source?.kind === 'pronoun' && after.source.from - fragment.to < 2;
    if (!repeats) return undefined;
    const answer = answerOf(scene, before, 'the cue before it names who the pronoun behind it is');
    return { ...answer, repeatedBy: after.index };
  },
};

/** More likely than not a cue at all. */
function isLikely(report: Report | undefined): report is Report {
  return report !== undefined && report.belief > 0.5;
}
