import { attributionsOf } from '../../src/attribute/attribute.ts';
import type { Measured } from '../../src/attribute/confidence.ts';
import { decide } from '../../src/attribute/decide.ts';
import type { Decision } from '../../src/attribute/rule.ts';
import { recordsOf } from '../../src/record/record.ts';
import { resolveSpeakers } from '../../src/resolve/resolve.ts';
import type { QuoteRecord, Scene } from '../../src/types.ts';
import { weighedScene } from './cases.ts';
import type { GoldScene } from './gold.ts';
import { rulesWith } from './models.ts';
import type { Models } from './models.ts';

/** An article as some models read it. */
export interface Read {
  readonly scene: Scene;
  readonly decisions: readonly Decision[];
}

/** Reads an article with models: the one place where measuring uses them. */
export function readWith(article: GoldScene, models: Models): Read {
  const scene = weighedScene(article, models.sources);
  return { scene, decisions: decide(scene, rulesWith(models)) };
}

/** The rows that whosaid would write, with the confidence that was measured for its rules. */
export function recordsWith({ scene, decisions }: Read, measured: Measured): QuoteRecord[] {
  const attributions = attributionsOf(scene, decisions, measured);
  return recordsOf(scene, attributions, resolveSpeakers(scene, attributions));
}
