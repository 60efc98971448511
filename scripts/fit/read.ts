import { attributionsOf } from '../../src/attribute/attribute.ts';
import type { Measured } from '../../src/attribute/confidence.ts';
import { decide } from '../../src/attribute/decide.ts';
import type { Decision } from '../../src/attribute/rule.ts';
import { recordsOf } from '../../src/record/record.ts';
import { resolveSpeakers } from '../../src/resolve/resolve.ts';
import type { QuoteRecord, Scene } from '../../src/types.ts';
import type { Weights } from '../../src/rank/weights.ts';
import { rulesWith } from './models.ts';

/** An article as some models read it. */
export interface Read {
  readonly scene: Scene;
  readonly decisions: readonly Decision[];
}

/** Decides about a scene with a ranker: the one place where measuring uses it. */
export function readWith(scene: Scene, ranker: Weights): Read {
  return { scene, decisions: decide(scene, rulesWith(ranker)) };
}

/** The rows that whosaid would write, with the confidence that was measured for its rules. */
export function recordsWith({ scene, decisions }: Read, measured: Measured): QuoteRecord[] {
  const attributions = attributionsOf(scene, decisions, measured);
  return recordsOf(scene, attributions, resolveSpeakers(scene, attributions));
}
