import { weightsOf } from '../rank/weights.ts';
import { cueSight } from './cue-model.ts';
import cueWeights from './cue-weights.json' with { type: 'json' };
import type { PartModels } from './findings.ts';
import labellingWeights from './labellings/weights.json' with { type: 'json' };
import { Model } from './model.ts';
import { partSight } from './part-model.ts';
import partWeights from './part-weights.json' with { type: 'json' };

/** Fitted by `npm run fit`. */
export const cueModel = new Model(cueSight, cueWeights);
export const partModels: PartModels = {
  labels: new Model(partSight, partWeights),
  labellings: weightsOf(labellingWeights.weights),
};
