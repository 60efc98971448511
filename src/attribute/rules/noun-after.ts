import { answerOf, between, normAt, reportsAfter } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

const BEING = /^(?:,|was|is|were|are|came|comes|went)$/;

export const nounAfter: Rule = {
  id: 'noun-after',
  summary: 'Directly after the quotation it is called what somebody said: “…,” was X’s verdict.',
  fires: [
    '“We will appeal,” was <Maria Lopez>’s {answer}.',
    'Ben Okoye shook his head. “Not on my watch,” was <his> short {reply}.',
  ],
  silent: [
    '“The Long Road” was a film of hers.',
    '“We will appeal,” Maria Lopez said in her reply.',
    'Maria Lopez’s “long road” remark was not liked.',
  ],
  find: (fragment, scene) => {
    const report = reportsAfter(scene, fragment).find(({ kind }) => kind === 'noun');
    if (report?.link !== 'possessor' || report.source === null) return undefined;
    const { from } = report.source;
    if (from <= fragment.to || normAt(scene, from - 1) === ',') return undefined;
    return between(scene, fragment.to, from, ({ norm }) => BEING.test(norm))
      ? answerOf(scene, report, 'it is called what somebody said right after it')
      : undefined;
  },
};
