import { cueSight } from './cue-model.ts';
import cueWeights from './cue-weights.json' with { type: 'json' };
import { Model } from './model.ts';
import { partSight } from './part-model.ts';
import partWeights from './part-weights.json' with { type: 'json' };

/** Fitted by `npm run fit`. */
export const cueModel = new Model(cueSight, cueWeights);
export const partModel = new Model(partSight, partWeights);
