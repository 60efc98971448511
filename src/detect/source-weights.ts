import { weightsOf } from '../rank/weights.ts';
import file from './source-weights.json' with { type: 'json' };
import { sourceFeatures } from './source-features.ts';

/** Fitted by `npm run fit`. */
export const sourceWeights = weightsOf(sourceFeatures, file.weights);
