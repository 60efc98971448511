import { actOf } from '../lexicon/acts.ts';
import type { Act, Report, Scene } from '../types.ts';

/** What the source of a cue does. */
export function actOfReport({ tokens }: Pick<Scene, 'tokens'>, report: Report): Act {
  if (isNaming(report, tokens)) return 'attitude';
  if (isAsking(report, tokens)) return 'speech';
  if (isRuling(report, tokens)) return 'speech';
  if (report.form === 'passive' && /^(?:convinced|persuaded)$/.test(tokens[report.head]!.norm)) return 'thought';
  if ((report.kind === 'noun' || /^(?:hope|fear)$/.test(report.lemma)) && isUttered(report, tokens)) return 'speech';
  return actOf(report.lemma.includes(' ') ? report.lemma : tokens[report.head]!.norm);
}

/** “She wanted to know why”: in the past it is what somebody asks. */
function isAsking({ head }: Report, tokens: Scene['tokens']): boolean {
  const { norm } = tokens[head]!;
  if (norm !== 'wanted' && norm !== 'know') return false;
  const at = norm === 'know' ? head - 2 : head;
  return tokens[at]?.norm === 'wanted' && tokens[at + 1]?.norm === 'to' && tokens[at + 2]?.norm === 'know';
}

/** "The court held that …": what a judge holds is what a judge says; anybody else may think it. */
function isRuling({ head, source }: Report, tokens: Scene['tokens']): boolean {
  if (source === null || tokens[head]!.norm !== 'held' || tokens[head + 1]?.norm !== 'that') return false;
  return tokens.slice(source.from, source.to).some(({ norm }) => COURT.test(norm));
}

const COURT = /^(?:court|bench|tribunal|judge|judges|justice|justices|magistrate|panel)$/;

/** What is uttered is spoken, be it a hope: "voiced concern", "expressed their hope". */
const UTTERED = /^(?:voic|express|air|sound)(?:e|es|s|ed|ing)?$/;

function isUttered({ head }: Report, tokens: Scene['tokens']): boolean {
  for (let at = head - 1; at > head - 5 && at >= 0; at--) {
    if (UTTERED.test(tokens[at]!.norm)) return true;
    if (!/^(?:ADJ|DET|PRON|ADV)$/.test(tokens[at]!.pos)) return false;
  }
  return false;
}

/** “They call him the Fox”: what people are called is said by nobody in particular. */
function isNaming({ head, source }: Report, tokens: Scene['tokens']): boolean {
  const namer = source === null ? '' : tokens[source.to - 1]!.norm;
  return /^calls?$/.test(tokens[head]!.norm) && /^(?:they|we|you|people|some|everyone)$/.test(namer);
}
