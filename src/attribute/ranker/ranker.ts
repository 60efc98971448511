import type { Scene } from '../../types.ts';
import type { Answer, Decision, Fragment } from '../rule.ts';
import { answerOf, clauseAround, continuing, nobodys } from '../vocabulary.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { sharesOf } from '../../rank/shares.ts';
import type { Weights } from '../../rank/weights.ts';
import { optionsOf } from './features.ts';
import { rankerFeatures } from './fields.ts';

/** A candidate with the share of belief that it gets; the shares of all candidates of a fragment sum to 1. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly probability: number;
}

/**
 * Weighs all candidates of a fragment by a log-linear model and adds up those that name the same words.
 * Returns the best candidate of each source, likeliest first. Source: maximum-entropy ranking (Berger et al. 1996).
 */
export function rank(fragment: Fragment, scene: Scene, earlier: readonly Decision[], weights: Weights): Ranked[] {
  const candidates = candidatesOf(fragment, scene, earlier);
  const shares = sharesOf(optionsOf(fragment, scene, candidates), rankerFeatures, weights);
  const groups = new Map<string, { candidate: Candidate; best: number; sum: number }>();
  candidates.forEach((candidate, index) => {
    const share = shares[index] ?? 0;
    // Of two cues of one source the one whose clause the fragment is in says it: “refused it, later admitting that a “third party” …”.
    const holds = candidate.report !== null && clauseAround(scene, candidate.report.index, fragment) !== undefined;
    const best = holds ? 1 + share : share;
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { candidate, best, sum: share });
    else {
      group.sum += share;
      if (best > group.best) Object.assign(group, { candidate, best });
    }
  });
  return [...groups.values()]
    .map(({ candidate, sum }) => ({ candidate, probability: sum }))
    .sort((a, b) => b.probability - a.probability);
}

function keyOf({ place, source }: Candidate): string {
  if (place === 'nobody') return 'nobody';
  return source === null ? 'unknown' : `${String(source.start)}-${String(source.end)}`;
}

const PLACES: Readonly<Record<Candidate['place'], string>> = {
  before: 'its likeliest cue stands before it',
  after: 'its likeliest cue stands after it',
  lead: 'the sentence before leads to it',
  near: 'no cue; this source stands near it',
  subject: 'no cue; its sentence is about this source',
  label: 'a label with a colon stands before it',
  dash: 'a name stands after a dash behind it',
  previous: 'no cue; the sentence before is about this source',
  continues: 'no cue of its own; it goes on with the quotation before it',
  nobody: 'the marks hold nobody’s words',
  unknown: 'no candidate is likely',
};

/** The likeliest answer for a fragment. */
export function rankedAnswer(
  fragment: Fragment,
  scene: Scene,
  earlier: readonly Decision[],
  weights: Weights,
): Answer | undefined {
  const [best] = rank(fragment, scene, earlier, weights);
  return best && answerFrom(best.candidate, scene, best.probability);
}

/** The answer that a candidate stands for. */
export function answerFrom({ place, report, source, earlier }: Candidate, scene: Scene, belief?: number): Answer {
  const evidence = PLACES[place];
  if (place === 'nobody') return nobodys(evidence, belief);
  if (earlier !== null) return continuing(earlier, evidence, belief);
  if (report !== null) return answerOf(scene, report, evidence, source, belief);
  return { source, cue: null, report: null, nobody: false, continues: false, evidence, belief };
}
