import { overlap } from '../evaluate/spans.ts';
import { withParts } from '../sequence/finding.ts';
import type { Finding } from '../sequence/finding.ts';
import { justBefore } from '../text/just-before.ts';
import type { Scene } from '../types.ts';

/** “Ruiz pledged support but questioned why”: a cue without a source of its own shares that of the cue in front of it, where grammar gives both the same. */
export function sharingSource({ reports, findings, tokens }: Scene, finding: Finding): Finding {
  const { link, source, sentence, from } = reports[finding.report]!;
  if (finding.source !== null || link !== 'conjoined' || source === null) return finding;
  if (!/^(?:and|but|then)$/.test(justBefore(tokens, from)?.norm ?? '')) return finding;
  for (const { report, source: words } of findings.values())
    if (words !== null && reports[report]!.sentence === sentence && overlap(words, source) > 0)
      return withParts(finding, words, finding.content, finding.belief);
  return finding;
}
