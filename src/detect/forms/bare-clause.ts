import { contentEnd, isOneOf, pastAdjuncts, startsClause } from '../clause.ts';

const takesBareClause = new Set(
  'say tell claim insist argue suggest note add admit announce warn believe assert allege acknowledge confirm estimate predict write report swear tweet assure inform remind maintain contend concede declare recall promise vow complain explain stress reveal reply state indicate testify'.split(
    ' ',
  ),
);
import type { Form } from './form.ts';

export const bareClause: Form = {
  id: 'bare-clause',
  summary: 'A verb of speech takes a clause without “that”: X said it was over.',
  fires: ['<Maria Lopez> {said} [the club would appeal].', '<Ben Okoye> {told} reporters [it was over].'],
  silent: ['Maria Lopez described the club.'],
  find: (report, scene) => {
    if (!isOneOf(report, scene, 'say', 'tell') || !takesBareClause.has(report.lemma)) return undefined;
    const at = pastAdjuncts(scene, report);
    return startsClause(scene, at) ? [[at, contentEnd(scene, report, at)]] : undefined;
  },
};
