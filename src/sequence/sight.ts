import type { Conjunctions } from '../rank/conjunctions.ts';

/**
 * What a sequence model tells apart, and what it looks at. A feature has `WIDTH` weights: one for each label but the first, and two,
 * for opening and for closing a run, of each label in `runs`.
 */
export interface Sight {
  readonly labels: number;
  readonly runs: readonly number[];
  readonly templates: Conjunctions;
}

type Side = 'node' | 'opens' | 'closes';

/** Which potentials of a chain the weights of a feature are for, in their order. */
export function targetsOf({ labels, runs }: Sight): [side: Side, label: number][] {
  const nodes = Array.from({ length: labels - 1 }, (_, label): [Side, number] => ['node', label + 1]);
  const edges = runs.flatMap((label): [Side, number][] => [['opens', label], ['closes', label]]); // prettier-ignore
  return [...nodes, ...edges];
}
