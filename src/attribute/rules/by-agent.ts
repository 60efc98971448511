import { answerOf, normAt, reportsBefore } from '../vocabulary.ts';
import type { Rule } from '../rule.ts';

export const byAgent: Rule = {
  id: 'by-agent',
  summary:
    'A passive cue names its agent with “by”, and “as”, “because” or “for” leads to the quotation: was called by X “…”.',
  fires: [
    'The plan {was dismissed} by <Ana Ruiz> as “a waste of money”.',
    'They {were criticised} by <the inspector> because “their lamps are never lit”.',
  ],
  silent: [
    'The plan was dismissed as “a waste of money”.',
    'Ana Ruiz said the plan was written by Ben Okoye. “It is a waste of money,” she said.',
    'The bridge was built by Ana Ruiz, who said “it will stand”.',
    'They rejected the order signed by the governor “to protect the harbour”.',
  ],
  find: (fragment, scene) => {
    const [report] = reportsBefore(scene, fragment);
    if (report?.form !== 'passive' || report.link !== 'agent' || report.source === null) return undefined;
    const { source } = report;
    const leads = /^(?:as|because|for)$/.test(normAt(scene, source.to)) && source.to + 1 === fragment.from;
    return leads && source.from <= report.to + 1
      ? answerOf(scene, report, 'the cue before it is passive and names its agent')
      : undefined;
  },
};
