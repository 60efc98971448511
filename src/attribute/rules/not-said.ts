import { nobodys, normAt, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const notSaid: Rule = {
  id: 'not-said',
  summary: 'What somebody did not say, or a word that nobody used, is nobody’s words.',
  fires: [
    'Maria Lopez did not say “never”, but she meant it.',
    'Ben Okoye has never used the word “crisis”.',
    'Ben Okoye never uttered the word “sorry”.',
  ],
  silent: [
    'Maria Lopez did not say why it was “a gift”.',
    'Ben Okoye said that he would not say [“never”].',
    'Maria Lopez said “never”.',
  ],
  find: (fragment, scene) => {
    const [report, outer] = reportsBefore(scene, fragment).filter(({ kind }) => kind === 'verb');
    if (report?.negated !== true || outer !== undefined) return undefined;
    const before = fragment.from - 1;
    const isNamed = /^(?:words?|phrase|term)$/.test(normAt(scene, before)) && normAt(scene, before - 1) === 'the';
    const isNext = report.to === fragment.from || (isNamed && report.to >= before - 1);
    return isNext && /^(?:say|mention|used?|utter(?:ed)?)$/.test(report.lemma) ? nobodys('it was not said') : undefined;
  },
};
