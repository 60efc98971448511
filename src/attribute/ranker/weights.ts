import file from './weights.json' with { type: 'json' };
import type { Weights } from './ranker.ts';

/** Fitted by `npm run fit`. */
export const weights: Weights = new Map(Object.entries(file.weights as Readonly<Record<string, number>>));
