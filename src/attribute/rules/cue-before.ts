import { answerOf, between, normAt, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const cueBefore: Rule = {
  id: 'cue-before',
  summary: 'The quotation follows its cue, with at most a comma or an addressee between: X said, “…”',
  fires: [
    '<Maria Lopez> {said}, “We will appeal.”',
    '<Ben Okoye> {told} reporters, “It is over.”',
    '<Ben Okoye> {said} “never” twice.',
  ],
  silent: [
    '“It is over,” Ben Okoye said.',
    'Ana Ruiz said that the plan of the city was [“dead”].',
  ],
  find: (fragment, scene) => {
    const [report] = reportsBefore(scene, fragment);
    if (report === undefined || report.kind === 'noun') return undefined;
    if (normAt(scene, report.to) === 'that' && normAt(scene, report.to + 1) !== ',' && fragment.from > report.to + 1) return undefined;
    const comma = normAt(scene, fragment.from - 1) === ',';
    const free = between(scene, report.to, fragment.from, (token) => token.pos !== 'VERB' && token.pos !== 'AUX' && token.pos !== 'SCONJ' && token.norm !== ';');
    if (!free || (!comma && fragment.from > report.to + 1)) return undefined;
    return answerOf(scene, report, 'its cue stands right before it');
  },
};
