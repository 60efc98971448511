import { answerOf, reportsAfter, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../../types.ts';

export const accordingTo: Rule = {
  id: 'according-to',
  summary: 'According to X, … “…” · “…,” according to X.',
  fires: [
    'The plan was “dead”, {according to} <Maria Lopez>.',
    '{According to} <Maria Lopez>, the plan was “dead”.',
  ],
  silent: [
    'The plan was “dead”, Maria Lopez said.',
  ],
  find: (fragment, scene) => {
    const report = [...reportsAfter(scene, fragment), ...reportsBefore(scene, fragment)].find((one) => one.kind === 'according');
    if (report === undefined || report.source === null) return undefined;
    return answerOf(scene, report, '“according to” names the source in its sentence');
  },
};
