import { answerOf, between, endsWith, isLight, reportsAfter, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const cueAfterInverted: Rule = {
  id: 'cue-after-inverted',
  needsRanker: true,
  summary: 'Directly after the quotation stand a verb of speech and then its subject: “…,” said X.',
  fires: ['“We will appeal,” {said} <Maria Lopez>.', '“Who knows?” {asked} <Ben Okoye>, a neighbour.'],
  silent: ['The so-called “experts” said nothing.', 'Ana Ruiz called it “a mistake” and left.'],
  find: (fragment, scene) => {
    if (reportsBefore(scene, fragment).length > 0 && !endsWith(scene, fragment, /[,?!…]$/)) return undefined;
    const [report] = reportsAfter(scene, fragment);
    if (report?.link !== 'inverted' || report.form !== 'finite' || report.source === null) return undefined;
    return between(scene, fragment.to, report.from, isLight)
      ? answerOf(scene, report, 'a verb of speech and its subject stand right after it')
      : undefined;
  },
};
