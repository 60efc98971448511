import { mentionFrom } from '../mentions/places.ts';
import { withParts } from '../sequence/finding.ts';
import type { Finding } from '../sequence/finding.ts';
import type { Scene, Span } from '../types.ts';

/** What “The aide quoted the mayor as saying that …” reports: the mayor is its source, and the words behind “saying” are its content; any other finding as it is. */
export function quotedAs(scene: Scene, finding: Finding): Finding {
  const { lemma, form, to } = scene.reports[finding.report]!;
  if ((lemma !== 'quote' && lemma !== 'cite') || form === 'passive') return finding;
  const quoted = mentionFrom(scene, to);
  const { tokens } = scene;
  if (quoted === undefined || tokens[quoted.to]?.norm !== 'as' || tokens[quoted.to + 1]?.norm !== 'saying')
    return finding;
  const start = tokens[quoted.to + 2]?.start ?? Infinity;
  const content: Span[] = [];
  for (const span of finding.content)
    if (span.end > start) content.push({ start: Math.max(start, span.start), end: span.end });
  if (content.length === 0) return finding;
  return withParts(finding, { start: quoted.start, end: quoted.end }, content, finding.belief);
}
