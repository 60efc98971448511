import type { Report, Scene } from '../types.ts';
import type { CueRun } from './cue-runs.ts';
import type { Seen } from './seen.ts';
import type { Units } from './units.ts';

/** A cue in its sentence, with the others there and what grammar knows of it. */
export interface CueView {
  readonly run: CueRun;
  readonly others: readonly CueRun[];
  readonly report: Report | null;
}

/** A cue that has a report. */
export interface ReportedCue extends CueView {
  readonly report: Report;
}

export function isReported(view: CueView): view is ReportedCue {
  return view.report !== null;
}

/** Every likely cue of each sentence with its neighbours and the likeliest report whose head it holds. */
export function viewsOf(scene: Scene, { units, runs }: Seen): CueView[][] {
  const byHead = new Map<number, Report>();
  for (const report of scene.reports) byHead.set(report.head, report);
  const all: CueView[][] = [];
  for (const others of runs) {
    const views: CueView[] = [];
    for (const run of others) views.push({ run, others, report: reportOf(units, run, byHead) });
    all.push(views);
  }
  return all;
}

function reportOf(units: Units, run: CueRun, byHead: ReadonlyMap<number, Report>): Report | null {
  let best: Report | null = null;
  for (let at = run.from; at < run.to; at++) {
    const report = byHead.get(units.from[at]!);
    if (report !== undefined && report.belief > (best?.belief ?? -1)) best = report;
  }
  return best;
}
