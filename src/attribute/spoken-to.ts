import { kindOfHead } from '../lexicon/heads.ts';
import { mentionsIn } from '../mentions/places.ts';
import type { Mention, Scene } from '../types.ts';
import type { Finding } from '../sequence/finding.ts';

/** Whether the content of a cue is no more than who is spoken to: “talked to Ruiz”, “apologized to the driver”. */
export function isSpokenTo(scene: Scene, { cue, content: [span, more] }: Finding): boolean {
  if (span === undefined || more !== undefined || !TALKING.test(scene.article.text.slice(cue.start, cue.end)))
    return false;
  const [mention] = mentionsIn(scene, span);
  return mention?.start === span.start && mention.end === span.end && isSomebody(scene, mention);
}

const TALKING = /\b(?:talk|speak|spoke|chat|apologi[sz]|complain|lie|lied|pray|sing|sang)[a-z]{0,4} (?:to|with)$/i;

function isSomebody({ tokens }: Scene, { kind, to }: Mention): boolean {
  return kind !== 'description' || /^(?:person|group)$/.test(kindOfHead(tokens[to - 1]!.norm) ?? '');
}
