import { bestFew } from '../../src/sequence/best-few.ts';
import { LABEL } from '../../src/sequence/cue-model.ts';
import { isReported, viewsOf } from '../../src/sequence/cue-views.ts';
import { label } from '../../src/sequence/findings.ts';
import { hasContent, labellingOptions, WEIGHED } from '../../src/sequence/labellings/options.ts';
import type { Field } from '../../src/sequence/labellings/features.ts';
import { sentenceViewOf } from '../../src/sequence/labellings/sentence-view.ts';
import type { Model } from '../../src/sequence/model.ts';
import type { Relation } from '../../src/evaluate/relation.ts';
import { PART } from '../../src/sequence/part-model.ts';
import { fillRelative } from '../../src/sequence/relative.ts';
import { shownBy } from '../../src/sequence/seen.ts';
import type { Seen } from '../../src/sequence/seen.ts';
import type { Units } from '../../src/sequence/units.ts';
import type { CueRun } from '../../src/sequence/cue-runs.ts';
import { tokenFrom } from '../../src/attribute/join.ts';
import type { Scene, Span } from '../../src/types.ts';
import type { Case } from './cases.ts';
import type { Sequences } from './sequences.ts';

/** Adds one sequence a sentence: which of its units are cues, sources and content. */
export function addCueExamples(sequences: Sequences, scene: Scene, relations: readonly Relation[]): void {
  const { units, sheet } = shownBy(scene);
  const labels = new Uint8Array(units.count);
  const parts = relations.map((relation) => partsOf(scene, units, relation));
  for (const { content } of parts) for (const at of content) labels[at] = LABEL.content;
  for (const { source } of parts) for (const at of source) labels[at] = LABEL.source;
  for (const { cue } of parts) cue.forEach((at, index) => (labels[at] = index === 0 ? LABEL.begins : LABEL.goesOn));
  units.first.forEach((from, sentence) => {
    sequences.add(sheet, from, units.last[sentence]!, labels);
  });
}

/** Adds one sequence for each likely cue: which units of its sentence are its source and content; none where people saw no cue. */
export function addPartExamples(sequences: Sequences, scene: Scene, seen: Seen, relations: readonly Relation[]): void {
  const { units, sheet } = seen;
  const parts = relations.map((relation) => partsOf(scene, units, relation));
  for (const view of viewsOf(scene, seen).flat()) {
    const { run } = view;
    fillRelative(scene, units, view, sheet);
    sequences.add(sheet, units.first[run.sentence]!, units.last[run.sentence]!, labelsFor(units, run, parts));
  }
}

/** The label that people gave each unit with regard to a cue: none where they saw no cue. */
function labelsFor(units: Units, { from, to }: CueRun, parts: readonly Parts[]): Uint8Array {
  const labels = new Uint8Array(units.count);
  const best = parts[mostShared(from, to, parts.map(({ cue }) => cue))]; // prettier-ignore
  if (best === undefined) return labels;
  for (const at of best.content) labels[at] = PART.content;
  for (const at of best.source) labels[at] = PART.source;
  return labels.fill(PART.none, from, to);
}

/**
 * One case for each cue that people saw with content: the likeliest labellings, of which those are right that have all of both parts, or,
 * where there is none, those that have all of the content.
 */
export function labellingCases(
  scene: Scene,
  seen: Seen,
  model: Model,
  relations: readonly Relation[],
): Case<Field, 'labelling'>[] {
  const { units } = seen;
  const parts = relations.map((relation) => partsOf(scene, units, relation));
  return viewsOf(scene, seen).flatMap((views, sentence) => {
    const view = sentenceViewOf(scene, units, sentence);
    return views.filter(isReported).flatMap((cue): Case<Field, 'labelling'>[] => {
      const gold = labelsFor(units, cue.run, parts).subarray(units.first[sentence], units.last[sentence]);
      if (!gold.includes(PART.content)) return [];
      const sum = label(scene, seen, cue, model);
      const likely = bestFew(model.chain, WEIGHED).filter(hasContent);
      const options = labellingOptions(scene, units, cue, view, likely, sum);
      const whole = options.map(({ labelling }) => isSame(gold, labelling.labels, PART.content));
      const right = whole.map((same, at) => same && isSame(gold, options[at]!.labelling.labels, PART.source));
      return [{ options, right: right.includes(true) ? right : whole }];
    });
  });
}

function isSame(gold: Uint8Array, labels: readonly number[], part: number): boolean {
  return gold.every((one, at) => (one === part) === (labels[at] === part));
}

/** Index of the cue that has most units of a run; -1 for none. */
function mostShared(from: number, to: number, cues: readonly (readonly number[])[]): number {
  let best = -1;
  let most = 0;
  cues.forEach((cue, index) => {
    const shared = cue.filter((at) => at >= from && at < to).length;
    if (shared > most) [best, most] = [index, shared];
  });
  return best;
}

interface Parts {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

function partsOf(scene: Scene, units: Units, { source, cue, content }: Relation): Parts {
  const of = (spans: readonly Span[]): number[] => spans.flatMap((span) => unitsIn(scene, units, span));
  return { source: of(source), cue: of(cue), content: of(content) };
}

/** The units of a span; of a run between quotation marks at least half must lie in it. */
function unitsIn(scene: Scene, units: Units, { start, end }: Span): number[] {
  const { tokens } = scene;
  const found: number[] = [];
  for (let i = tokenFrom(scene, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const at = units.of[i]!;
    if (found.at(-1) === at) continue;
    const from = tokens[units.from[at]!]!.start;
    const to = tokens[units.to[at]! - 1]!.end;
    const shared = Math.min(to, end) - Math.max(from, start);
    if (units.quoted[at] === 0 || 2 * shared >= to - from) found.push(at);
  }
  return found;
}
