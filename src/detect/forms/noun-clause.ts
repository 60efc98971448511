import { sentenceEnd, startsClause } from '../clause.ts';
import type { Form } from './form.ts';
import { justBefore } from '../../text/just-before.ts';

export const nounClause: Form = {
  id: 'noun-clause',
  summary: 'A noun of speech takes a clause or “of”: X’s claim that …',
  fires: ['<Ruiz>’s {claim} [that they were robbed] was rejected.'],
  silent: ['The claim was rejected.'],
  find: (report, scene) => {
    if (report.kind !== 'noun' || report.source === null) return undefined;
    if (scene.tokens[report.to]?.norm !== 'that' || !startsClause(scene, report.to + 1)) return undefined;
    let end = report.to + 2;
    const last = sentenceEnd(scene, report.head);
    let verbs = 0;
    for (; end < last; end++) {
      const token = scene.tokens[end];
      if (token?.norm === ',' || token?.norm === ';') break;
      if (
        (token?.pos === 'VERB' || token?.pos === 'AUX') &&
        !(justBefore(scene.tokens, end)?.pos === 'AUX' || justBefore(scene.tokens, end)?.norm === 'to')
      )
        verbs++;
      if (verbs > 1) break;
    }
    return [[report.to, end]];
  },
};
