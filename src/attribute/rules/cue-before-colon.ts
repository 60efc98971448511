import { answerOf, normAt, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const cueBeforeColon: Rule = {
  id: 'cue-before-colon',
  summary: 'A cue and a colon lead to the quotation: X said: “…”',
  fires: ['<Maria Lopez> {told} reporters on Friday: “We will appeal.”', '<Ben Okoye> {added}: “It is over.”'],
  silent: ['“It is over,” Ben Okoye said.', 'Ana Ruiz has one hobby: [“gardening”].'],
  find: (fragment, scene) => {
    if (normAt(scene, fragment.from - 1) !== ':') return undefined;
    const report =
      reportsBefore(scene, fragment).find((one) => one.source !== null) ?? reportsBefore(scene, fragment)[0];
    return report === undefined ? undefined : answerOf(scene, report, 'a cue and a colon lead to it');
  },
};
