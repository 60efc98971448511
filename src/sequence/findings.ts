import { actOfReport } from '../detect/act.ts';
import { covered } from '../evaluate/spans.ts';
import { isSaid } from '../lexicon/acts.ts';
import type { Weights } from '../rank/weights.ts';
import type { Act, Report, Scene, Span } from '../types.ts';
import { bestFew } from './best-few.ts';
import { beliefOf } from './belief.ts';
import type { Signs } from './belief.ts';
import type { CueRun } from './cue-runs.ts';
import { isReported, viewsOf } from './cue-views.ts';
import type { CueView, ReportedCue } from './cue-views.ts';
import type { Finding } from './finding.ts';
import { chosenOf, hasContent, labellingOptions, WEIGHED } from './labellings/options.ts';
import { sentenceViewOf } from './labellings/sentence-view.ts';
import type { SentenceView } from './labellings/sentence-view.ts';
import type { Model } from './model.ts';
import { PART, PARTS } from './part-model.ts';
import { fillRelative } from './relative.ts';
import { longestOf, runsOf } from './runs.ts';
import type { Run } from './runs.ts';
import type { Seen } from './seen.ts';
import type { Units } from './units.ts';
import { wholeEnd } from './whole-clause.ts';

/** What finds the parts of a cue: a model that labels units, and weights that choose among the likeliest labellings. */
export interface PartModels {
  readonly labels: Model;
  readonly labellings: Weights;
}

/**
 * What is found for every likely cue, by the index of its report; with `acts`, only in sentences that have cues of these, or where
 * somebody says something, or that may matter to words between marks.
 */
export function findingsOf(
  scene: Scene,
  seen: Seen,
  models: PartModels,
  acts: readonly Act[] | null = null,
): Map<number, Finding> {
  const findings = new Map<number, Finding>();
  for (const [sentence, views] of viewsOf(scene, seen).entries()) {
    const cues = views.filter(isReported);
    if (cues.length === 0 || (acts !== null && !mayMatter(scene, seen.units, cues, acts))) continue;
    const view = sentenceViewOf(scene, seen.units, sentence);
    const found: Found[] = [];
    for (const cue of cues) found.push(findingOf(scene, seen, cue, view, models));
    for (const one of found) findings.set(one.report, believed(one, found));
  }
  return findings;
}

/** Whether some cue of a sentence is of one of some acts, or there are words between marks in the sentence or beside it. */
function mayMatter(scene: Scene, units: Units, cues: readonly ReportedCue[], acts: readonly Act[]): boolean {
  for (const { report } of cues) {
    const act = actOfReport(scene, report);
    if (isSaid(act) || acts.includes(act)) return true;
  }
  const { sentence } = cues[0]!.run;
  const from = units.first[Math.max(0, sentence - 1)]!;
  const to = units.last[Math.min(units.last.length - 1, sentence + 1)]!;
  return units.quoted.subarray(from, to).includes(1);
}

/** Lets a model label the sentence of a cue. @returns the logarithm of all potentials of its chain together */
export function label(scene: Scene, { units, sheet }: Seen, cue: CueView, model: Model): number {
  const { sentence } = cue.run;
  fillRelative(scene, units, cue, sheet);
  model.score(sheet, units.first[sentence]!, units.last[sentence]!);
  return model.chain.believe();
}

/** A finding before the others of its sentence are known. */
interface Found extends Omit<Finding, 'belief' | 'signs'> {
  readonly signs: Omit<Signs, 'within'>;
}

function findingOf(
  scene: Scene,
  seen: Seen,
  cue: ReportedCue,
  sentence: SentenceView,
  { labels: model, labellings }: PartModels,
): Found {
  const { units } = seen;
  const { run, report } = cue;
  const { chain } = model;
  const sum = label(scene, seen, cue, model);
  const likely = bestFew(chain, WEIGHED);
  const filled = likely.filter(hasContent);
  const { labels, share } =
    filled.length > 1
      ? chosenOf(labellingOptions(scene, units, cue, sentence, filled, sum), labellings)
      : { labels: (filled[0] ?? likely[0]!).labels, share: filled.length };
  const parts = 1 - Math.exp(chain.scoreOf(PART.none) - sum);
  const content = runsOf(labels, PART.content);
  const source = longestOf(runsOf(labels, PART.source)) ?? null;
  const first = units.first[run.sentence]!;
  const spanOf = ({ from, to }: Run): Span => spanFrom(scene, units, first + from, first + to);
  const tokensOf = ({ from, to }: Run): Run => ({ from: units.from[first + from]!, to: units.to[first + to - 1]! });
  const spans: Span[] = [];
  for (const part of content) spans.push(spanOf(part));
  if (content.length > 0) completeLast(scene, report, spans, tokensOf(content.at(-1)!));
  return {
    report: report.index,
    cue: spanFrom(scene, units, run.from, run.to),
    source: source && spanOf(source),
    content: spans,
    signs: {
      cue: run.belief,
      parts,
      share,
      steady: meanShare(chain.shares, content, PART.content) / Math.max(parts, 0.01),
      size: content.reduce((size, { from, to }) => size + to - from, 0),
      sourced: source !== null,
      after: content.length > 0 && first + content[0]!.from >= run.to,
      broken: content.length > 1,
      formed: endsAsFormed(scene, units, report, first + (content.at(-1)?.to ?? 0)),
    },
    sourceShares: tokenShares(units, run, chain.shares, PART.source),
    contentShares: tokenShares(units, run, chain.shares, PART.content),
  };
}

/** Lets the last of some spans, whose tokens are given, end where its clause does. */
function completeLast(scene: Scene, report: Report, spans: Span[], { from, to }: Run): void {
  const end = from < report.to ? to : wholeEnd(scene, report, from, to);
  if (end !== to) spans.push({ start: spans.pop()!.start, end: scene.tokens[end - 1]!.end });
}

/** With what the others of its sentence say of it, and its belief. */
function believed(found: Found, others: readonly Found[]): Finding {
  const { report, cue, source, content, sourceShares, contentShares } = found;
  const { parts, share, steady, size, sourced, after, broken, formed } = found.signs;
  const within = others.some((other) => other !== found && covered(cue, other.content) > 0);
  const signs = { cue: found.signs.cue, parts, share, steady, size, sourced, after, broken, formed, within };
  return { report, cue, source, content, belief: beliefOf(signs), signs, sourceShares, contentShares };
}

/** The words of the units `from` up to, not including, `to`. */
function spanFrom({ tokens }: Scene, units: Units, from: number, to: number): Span {
  return { start: tokens[units.from[from]!]!.start, end: tokens[units.to[to - 1]! - 1]!.end };
}

/** How likely the units of some runs have a label, on average; 0 without units. */
function meanShare(shares: Float64Array, runs: readonly Run[], label: number): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of runs) for (let at = from; at < to; at++, count++) sum += shares[at * PARTS + label]!;
  return count === 0 ? 0 : sum / count;
}

/** Whether the form that grammar finds for a cue ends its content before a unit. */
function endsAsFormed({ tokens, reported }: Scene, units: Units, report: Report, to: number): boolean {
  const end = reported.get(report.index)?.content.at(-1)?.end;
  return end !== undefined && end === tokens[units.to[to - 1]! - 1]?.end;
}

function tokenShares(units: Units, { sentence }: CueRun, all: Float64Array, part: number): number[] {
  const first = units.first[sentence]!;
  const last = units.last[sentence]!;
  const shares: number[] = [];
  for (let at = first; at < last; at++) {
    const share = all[(at - first) * PARTS + part]!;
    for (let token = units.from[at]!; token < units.to[at]!; token++) shares.push(share);
  }
  return shares;
}
