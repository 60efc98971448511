import { answerOf, between, endsWith, isLight, normAt, reportsAfter } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const cueAfter: Rule = {
  id: 'cue-after',
  summary: 'After the quotation stand a subject and its verb of speech: “…,” X said.',
  fires: ['“We will appeal,” <Maria Lopez> {said}.', '“We lost,” <Ben Okoye>, who plays in goal, {said} on Monday.'],
  silent: ['Ana Ruiz said: [“No.”] Ben Okoye shook his head.', 'The “experts” said nothing.'],
  find: (fragment, scene) => {
    if (!endsWith(scene, fragment, /[,?!…—–-]$/) && !/^[,—–-]/.test(normAt(scene, fragment.to)) && fragment.words < 6)
      return undefined;
    const report = reportsAfter(scene, fragment).find((one) => one.kind === 'verb');
    if (report === undefined || report.source === null || (report.link !== 'subject' && report.link !== 'relative'))
      return undefined;
    if (report.source.from < fragment.to || !between(scene, fragment.to, report.source.from, isLight)) return undefined;
    return answerOf(scene, report, 'a subject and its verb of speech stand right after it');
  },
};
