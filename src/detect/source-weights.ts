import { weightsOf } from '../rank/weights.ts';
import file from './source-weights.json' with { type: 'json' };

/** Fitted by `npm run fit`. */
export const sourceWeights = weightsOf(file.weights);
