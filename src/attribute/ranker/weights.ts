import { weightsOf } from '../../rank/weights.ts';
import { rankerFeatures } from './fields.ts';
import file from './weights.json' with { type: 'json' };

/** Fitted by `npm run fit`. */
export const weights = weightsOf(rankerFeatures, file.weights);
