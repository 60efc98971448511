import { weightsOf } from '../../rank/weights.ts';
import file from './weights.json' with { type: 'json' };

/** Fitted by `npm run fit`. */
export const weights = weightsOf(file.weights);
