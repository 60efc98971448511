import { sharesOf } from '../../rank/shares.ts';
import type { Weights } from '../../rank/weights.ts';
import type { Scene } from '../../types.ts';
import type { Labelling } from '../best-few.ts';
import { PART } from '../part-model.ts';
import type { CueView } from '../cue-views.ts';
import type { Units } from '../units.ts';
import { labellingFeatures } from './features.ts';
import type { LabellingOption } from './features.ts';
import { cueValues, labellingValues, settingOf } from './labelling-view.ts';
import type { SentenceView } from './sentence-view.ts';

/** So many of the likeliest labellings of a chain are weighed. */
export const WEIGHED = 6;

/** Whether a labelling gives its cue content. */
export function hasContent({ labels }: Labelling): boolean {
  return labels.includes(PART.content);
}

/** The likeliest labellings that have content, as the weights see them. `sum` is the logarithm of the potentials of all labellings together. */
export function labellingOptions(
  scene: Scene,
  units: Units,
  cue: CueView,
  sentence: SentenceView,
  likely: readonly Labelling[],
  sum: number,
): LabellingOption[] {
  const setting = settingOf(scene, units, cue, sentence);
  const shared = cueValues(setting);
  const options: LabellingOption[] = [];
  for (const labelling of likely)
    options.push({
      group: 'labelling',
      own: labellingValues(setting, labelling, likely[0]!.score, sum),
      shared,
      labelling,
    });
  return options;
}

/** A labelling, and the share of belief that it has among the options. */
export interface Chosen {
  readonly labels: readonly number[];
  readonly share: number;
}

/**
 * The labelling that the weights speak for most, of two or more.
 * Source: reranking of the likeliest, Collins 2000.
 */
export function chosenOf(options: readonly LabellingOption[], weights: Weights): Chosen {
  const shares = sharesOf(options, labellingFeatures, weights);
  const share = Math.max(...shares);
  return { labels: options[shares.indexOf(share)]!.labelling.labels, share };
}
