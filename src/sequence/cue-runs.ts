import { LABEL, LABELS } from './cue-model.ts';
import type { Model } from './model.ts';
import type { Sheet } from './sheet.ts';
import type { Units } from './units.ts';

/** A run of units that may be a cue. */
export interface CueRun {
  readonly sentence: number;
  /** Its units are `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** How likely a cue begins there, 0..1. */
  readonly belief: number;
}

/** How likely each unit has each label: `shares[unit * LABELS + label]`. */
export type Shares = Float32Array;

/** Cues less likely than this are not looked at further. */
const LEAST = 0.25;
/** In one sentence, the likeliest only. */
const MOST = 24;
/** A cue goes on while this share of its belief says so. */
const GOES_ON = 0.5;

/** How likely each unit of an article is a part of a cue, a source or content. */
export function sharesOf(units: Units, sheet: Sheet, model: Model): Shares {
  const shares = new Float32Array(units.count * LABELS);
  for (let sentence = 0; sentence < units.first.length; sentence++) {
    const from = units.first[sentence]!;
    const to = units.last[sentence]!;
    model.score(sheet, from, to);
    model.chain.believe();
    shares.set(model.chain.shares.subarray(0, (to - from) * LABELS), from * LABELS);
  }
  return shares;
}

/** The likely cues of every sentence, in order, disjoint. */
export function cueRunsOf(units: Units, shares: Shares): CueRun[][] {
  const all: CueRun[][] = [];
  for (let sentence = 0; sentence < units.first.length; sentence++)
    all.push(disjoint(possibleRuns(shares, sentence, units.first[sentence]!, units.last[sentence]!)));
  return all;
}

/** The likeliest of runs that touch each other, in order. */
function disjoint(runs: CueRun[]): CueRun[] {
  if (runs.length < 2) return runs;
  const kept: CueRun[] = [];
  for (const run of runs.sort((a, b) => b.belief - a.belief))
    if (kept.length < MOST && !kept.some((other) => other.from < run.to && run.from < other.to)) kept.push(run);
  return kept.sort((a, b) => a.from - b.from);
}

function possibleRuns(shares: Shares, sentence: number, from: number, to: number): CueRun[] {
  const runs: CueRun[] = [];
  for (let at = from; at < to; at++) {
    const belief = shares[at * LABELS + LABEL.begins]!;
    if (belief < LEAST) continue;
    let end = at + 1;
    while (
      end < to &&
      shares[end * LABELS + LABEL.goesOn]! >= GOES_ON * belief &&
      shares[end * LABELS + LABEL.begins]! < belief
    )
      end++;
    runs.push({ sentence, from: at, to: end, belief });
  }
  return runs;
}
