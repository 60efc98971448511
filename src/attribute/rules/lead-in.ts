import { answerOf, normAt, reportsWithin } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const leadIn: Rule = {
  id: 'lead-in',
  summary: 'The paragraph before ends with a cue and a colon: X wrote on X: ¶ “…”',
  fires: ['<Maria Lopez> {wrote} on X:\n“We will appeal.”'],
  silent: ['Maria Lopez laughed.\n“We will appeal,” said Ben Okoye.'],
  find: (fragment, scene) => {
    const paragraph = scene.paragraphs[fragment.paragraph];
    if (paragraph === undefined || fragment.start !== paragraph.start) return undefined;
    const sentence = scene.sentences[fragment.sentence - 1];
    if (sentence === undefined || normAt(scene, sentence.to - 1) !== ':') return undefined;
    const reports = reportsWithin(scene, sentence.from, sentence.to);
    const report = reports.findLast((one) => one.source !== null) ?? reports.at(-1);
    return report === undefined
      ? undefined
      : answerOf(scene, report, 'the paragraph before leads to it with a cue and a colon');
  },
};
