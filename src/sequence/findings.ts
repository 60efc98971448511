import { actOfReport } from '../detect/act.ts';
import type { Act, Report, Scene, Span } from '../types.ts';
import { LEAST_BELIEF } from './finding.ts';
import type { Finding } from './finding.ts';
import type { CueRun } from './cue-runs.ts';
import { beliefOf } from './belief.ts';
import type { Model } from './model.ts';
import { PART, PARTS } from './part-model.ts';
import { overlap } from '../evaluate/spans.ts';
import { fillRelative } from './relative.ts';
import type { CueView } from './relative.ts';
import type { Seen } from './seen.ts';
import type { Units } from './units.ts';

/**
 * What the parts model finds for every likely cue, by the index of its report; with `acts`, only for cues of these and for those that
 * may matter to words between marks.
 */
export function findingsOf(
  scene: Scene,
  seen: Seen,
  model: Model,
  acts: readonly Act[] | null = null,
): Map<number, Finding> {
  const { units, sheet } = seen;
  const findings = new Map<number, Finding>();
  for (const view of viewsOf(scene, seen)) {
    if (view.report === null || (acts !== null && !mayMatter(scene, units, view.report, acts))) continue;
    const { run } = view;
    fillRelative(scene, units, view, sheet);
    model.score(sheet, units.first[run.sentence]!, units.last[run.sentence]!);
    findings.set(view.report.index, findingOf(scene, units, run, view.report, model));
  }
  for (const { report, form, content } of scene.reported.values()) {
    const cue = scene.reports[report]!;
    const finding = findings.get(report);
    if (form !== SUREST_FORM || cue.belief < LEAST_FORMED || (finding?.content.length ?? 0) > 0) continue;
    findings.set(report, formedFinding(scene, cue, content));
  }
  return findings;
}

/** Whether a cue is of one of some acts, or stands in a sentence with words between marks or beside one. */
function mayMatter(scene: Scene, units: Units, report: Report, acts: readonly Act[]): boolean {
  if (acts.includes(actOfReport(scene, report))) return true;
  const from = units.first[Math.max(0, report.sentence - 1)]!;
  const to = units.last[Math.min(units.last.length - 1, report.sentence + 1)]!;
  return units.quoted.subarray(from, to).includes(1);
}

/** The form that is believed where the models find nothing for a cue, and how likely the cue must be. */
const SUREST_FORM = 'that-clause';
const LEAST_FORMED = 0.4;

/** What grammar gives a cue, with as little belief as a quotation may have. */
function formedFinding({ sentences }: Scene, report: Report, content: readonly Span[]): Finding {
  const { from, to } = sentences[report.sentence]!;
  const signs = { cue: 0.5, parts: 0.5, sourced: true };
  return {
    report: report.index,
    cue: { start: report.start, end: report.end },
    source: report.source,
    content,
    signs,
    belief: LEAST_BELIEF,
    sourceShares: new Float32Array(to - from),
    contentShares: new Float32Array(to - from),
  };
}

/** Every likely cue with its neighbours and the likeliest report whose head it holds. */
export function viewsOf(scene: Scene, { units, runs }: Seen): CueView[] {
  const byHead = new Map(scene.reports.map((report) => [report.head, report]));
  return runs.flatMap((others) => others.map((run) => ({ run, others, report: reportOf(units, run, byHead) })));
}

function reportOf(units: Units, run: CueRun, byHead: ReadonlyMap<number, Report>): Report | null {
  let best: Report | null = null;
  for (let at = run.from; at < run.to; at++) {
    const report = byHead.get(units.from[at]!);
    if (report !== undefined && report.belief > (best?.belief ?? -1)) best = report;
  }
  return best;
}

function findingOf(scene: Scene, units: Units, run: CueRun, report: Report, { chain }: Model): Finding {
  const first = units.first[run.sentence]!;
  const none = chain.scoreOf(PART.none);
  const labels = chain.best();
  const some = 1 - Math.exp(none - chain.believe());
  if (!labels.includes(PART.content)) relabel(labels, chain.shares, some, PART.content);
  const sourced = labels.includes(PART.source);
  if (!sourced) labelLikeliest(labels, chain.shares, some);
  const content = spansOf(scene, units, first, labels, PART.content);
  const marked = longest(spansOf(scene, units, first, labels, PART.source));
  const source = marked ?? proposedSource(report, content);
  const signs = { cue: run.belief, parts: some, sourced };
  const { tokens } = scene;
  return {
    report: report.index,
    cue: { start: tokens[units.from[run.from]!]!.start, end: tokens[units.to[run.to - 1]! - 1]!.end },
    source,
    content,
    signs,
    belief: beliefOf(signs),
    sourceShares: tokenShares(units, run, chain.shares, PART.source),
    contentShares: tokenShares(units, run, chain.shares, PART.content),
  };
}

/** Where the likeliest labels lack a part: the units that have it more likely than not, if the cue has anything. */
function relabel(labels: Int32Array, all: Float64Array, some: number, part: number): void {
  labels.forEach((label, at) => {
    if (label === PART.none && all[at * PARTS + part]! >= some / 2) labels[at] = part;
  });
}

/** A proposed source less likely than this is none. */
const LEAST_SURE = 0.5;

/** Where no unit is likely a source: what grammar proposes, if that is likely and no part of what is said. */
function proposedSource({ source, sureness }: Report, content: readonly Span[]): Span | null {
  if (source === null || sureness < LEAST_SURE || content.some((span) => overlap(span, source) > 0)) return null;
  return { start: source.start, end: source.end };
}

/** A source is there when its likeliest unit has this share of what the cue has at all, and it goes on while units have half as much. */
const LEAST_SHARE = 0.2;

/** Where the likeliest labels have no source: the likeliest unit and those around it. */
function labelLikeliest(labels: Int32Array, all: Float64Array, some: number): void {
  const shareAt = (at: number): number => (labels[at] === PART.none ? all[at * PARTS + PART.source]! : 0);
  let top = 0;
  for (let at = 1; at < labels.length; at++) if (shareAt(at) > shareAt(top)) top = at;
  const most = shareAt(top);
  if (most < LEAST_SHARE * some) return;
  let from = top;
  while (from > 0 && shareAt(from - 1) >= most / 2) from--;
  for (let at = from; at < labels.length && shareAt(at) >= most / 2; at++) labels[at] = PART.source;
}

function spansOf({ tokens }: Scene, units: Units, first: number, labels: Int32Array, part: number): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== part) continue;
    const from = at;
    while (labels[at + 1] === part) at++;
    spans.push({
      start: tokens[units.from[first + from]!]!.start,
      end: tokens[units.to[first + at]! - 1]!.end,
    });
  }
  return spans;
}

function longest(spans: readonly Span[]): Span | null {
  return spans.reduce<Span | null>(
    (best, span) => (best === null || span.end - span.start > best.end - best.start ? span : best),
    null,
  );
}

function tokenShares(units: Units, { sentence }: CueRun, all: Float64Array, part: number): Float32Array {
  const first = units.first[sentence]!;
  const last = units.last[sentence]!;
  const from = units.from[first]!;
  const shares = new Float32Array(units.to[last - 1]! - from);
  for (let at = first; at < last; at++)
    shares.fill(all[(at - first) * PARTS + part]!, units.from[at]! - from, units.to[at]! - from);
  return shares;
}
