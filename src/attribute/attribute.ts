import type { Attribution, Scene } from '../types.ts';
import { confidenceOf } from './confidence.ts';
import type { Measured } from './confidence.ts';
import { decide } from './decide.ts';
import type { Decision, Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { join } from './join.ts';
import type { Joined } from './join.ts';

/** Every quotation of a scene with the words that stand for its speaker, in the order in which the quotations end. */
export function attribute(scene: Scene, list: readonly Rule[] = rules): Attribution[] {
  return attributionsOf(scene, decide(scene, list));
}

/** The same from what was decided about its fragments, with the confidence that was measured for its rules. */
export function attributionsOf(scene: Scene, decisions: readonly Decision[], measured?: Measured): Attribution[] {
  return join(scene, decisions).map((joined) => attributionOf(scene, joined, measured));
}

function attributionOf(scene: Scene, { quotation, decision, report, form }: Joined, measured?: Measured): Attribution {
  if (decision !== null) {
    const { source, rule, belief, evidence } = decision;
    return { quotation, source, cue: quotation.cue, rule, confidence: confidenceOf(rule, belief, measured), evidence };
  }
  const cue = scene.reports[report ?? -1] ?? null;
  const rule = form ?? '';
  return {
    quotation,
    source: cue?.source ?? null,
    cue,
    rule,
    confidence: confidenceOf(rule, undefined, measured),
    evidence: 'the grammar of its cue gives it these words',
  };
}
