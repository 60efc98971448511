import { LEAST_BELIEF, withParts } from '../sequence/finding.ts';
import type { Finding } from '../sequence/finding.ts';
import type { Scene } from '../types.ts';

/**
 * What grammar gives the cue of “The ferry had sunk, she told the Daily Lamp.”, as likely as the least likely finding; any other finding as it is.
 * The models were fitted on papers that do not write so.
 */
export function toldBehind({ reports, reported }: Scene, finding: Finding): Finding {
  if (finding.belief >= LEAST_BELIEF) return finding;
  const { lemma, source } = reports[finding.report]!;
  const clause = lemma === 'tell' ? reported.get(finding.report) : undefined;
  if (clause?.form !== 'fronted-clause' || source === null) return finding;
  const { start, end } = source;
  return withParts(finding, { start, end }, clause.content, LEAST_BELIEF);
}
