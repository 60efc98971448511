import { actOf } from '../lexicon/acts.ts';
import type { Act, Report, Scene } from '../types.ts';

/** What the source of a cue does. */
export function actOfReport({ tokens }: Pick<Scene, 'tokens'>, report: Report): Act {
  if (isNaming(report, tokens)) return 'attitude';
  return actOf(report.kind === 'according' ? report.lemma : tokens[report.head]!.norm);
}

/** “They call him the Fox”: what people are called is said by nobody in particular. */
function isNaming({ head, source }: Report, tokens: Scene['tokens']): boolean {
  const namer = source === null ? '' : tokens[source.to - 1]!.norm;
  return /^calls?$/.test(tokens[head]!.norm) && /^(?:they|we|you|people|some|everyone)$/.test(namer);
}
