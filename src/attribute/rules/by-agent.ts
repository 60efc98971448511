import { answerOf, normAt, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';
import type { Scene } from '../../types.ts';

export const byAgent: Rule = {
  id: 'by-agent',
  summary:
    'A passive cue names its agent with “by”, and “as”, “because” or “for” leads to the quotation: was called by X “…”.',
  fires: [
    'The plan {was dismissed} by <Ana Ruiz> as “a waste of money”.',
    'They {were criticised} by <the inspector> because “their lamps are never lit”.',
    'The company {was criticised} by <the Court of Appeal> for taking “a foolish risk with the harbour”.',
  ],
  silent: [
    'The plan was dismissed as “a waste of money”.',
    'Ana Ruiz said the plan was written by Ben Okoye. “It is a waste of money,” she said.',
    'The bridge was built by Ana Ruiz, who said “it will stand”.',
    'They rejected the order signed by the governor “to protect the harbour”.',
  ],
  find: (fragment, scene) => {
    const reports = reportsBefore(scene, fragment);
    const report = reports.find(({ form, link }) => form === 'passive' && link === 'agent');
    const source = report?.source ?? null;
    if (report === undefined || source === null || source.from > report.to + 1) return undefined;
    const nearer = reports.slice(0, reports.indexOf(report));
    if (nearer.some(({ head }) => head < source.from || head >= source.to)) return undefined;
    return /^(?:as|because|for)$/.test(normAt(scene, source.to)) && afterDoing(scene, source.to + 1) === fragment.from
      ? answerOf(scene, report, 'the cue before it is passive and names its agent')
      : undefined;
  },
};

/** Where the words begin that an “-ing” takes: “for taking …”. */
function afterDoing(scene: Scene, at: number): number {
  return normAt(scene, at).endsWith('ing') ? at + 1 : at;
}
