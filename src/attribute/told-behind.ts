import { LEAST_BELIEF, withParts } from '../sequence/finding.ts';
import type { Finding } from '../sequence/finding.ts';
import type { Report, Scene } from '../types.ts';

/**
 * What grammar gives the cue of “The ferry had sunk, she told the Daily Lamp.”, as likely as the least likely finding; any other finding as it is.
 * The models were fitted on papers that do not write so.
 */
export function toldBehind({ reports, reported }: Scene, found: Finding): Finding {
  const finding = saidBehind(reports[found.report]!, found);
  if (finding.belief >= LEAST_BELIEF) return finding;
  const { lemma, source } = reports[finding.report]!;
  const clause = lemma === 'tell' ? reported.get(finding.report) : undefined;
  if (clause?.form !== 'fronted-clause' || source === null) return finding;
  const { start, end } = source;
  return withParts(finding, { start, end }, clause.content, LEAST_BELIEF);
}

/** “…, said the priest, the Rev. Ana Ruiz.”: where the models take who said it for words that are said, grammar tells. */
function saidBehind({ link, source }: Report, finding: Finding): Finding {
  const last = finding.content.at(-1);
  if (finding.source !== null || link !== 'inverted' || source === null || last?.start !== source.start) return finding;
  return withParts(finding, last, finding.content.slice(0, -1), finding.belief);
}
