import type { Scene, Span } from '../types.ts';
import type { TokenRanges } from './forms/form.ts';
import { forms } from './forms/index.ts';
import { justBefore } from '../text/just-before.ts';

/** The words that a report's grammar gives it, in quotation marks or not. */
export interface Reported {
  /** Index in `scene.reports`. */
  readonly report: number;
  /** Id of the form that found them. */
  readonly form: string;
  readonly content: readonly Span[];
}

/** Cues less likely than this are not heard without quotation marks. */
const LEAST_BELIEF = 0.3;

/** For each report that takes words in a known form, these words. */
export function reportedOf(scene: Scene): Map<number, Reported> {
  const found = new Map<number, Reported>();
  for (const [index, report] of scene.reports.entries()) {
    if (report.belief < LEAST_BELIEF) continue;
    for (const form of forms) {
      const ranges = form.find(report, scene);
      const content = ranges === undefined ? [] : spansOf(scene, ranges);
      if (content.length === 0) continue;
      found.set(index, { report: index, form: form.id, content });
      break;
    }
  }
  return found;
}

/** The spans of token ranges that are more than a conjunction; filled with `push`, since much is read from them. */
function spansOf(scene: Scene, ranges: TokenRanges): Span[] {
  const { tokens } = scene;
  const spans: Span[] = [];
  for (const [from, end] of ranges) {
    const to = withoutConjunction(scene, from, end);
    if (to > from) spans.push({ start: tokens[from]?.start ?? 0, end: justBefore(tokens, to)?.end ?? 0 });
  }
  return spans;
}

/** "she was glad but" ends before "but". */
function withoutConjunction({ tokens }: Scene, from: number, end: number): number {
  let to = end;
  while (to > from && (tokens[to - 1]!.pos === 'CCONJ' || tokens[to - 1]!.norm === ',')) to--;
  return to;
}
