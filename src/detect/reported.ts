import type { Scene, Span } from '../types.ts';
import { forms } from './forms/index.ts';

/** The words that a report's grammar gives it, in quotation marks or not. */
export interface Reported {
  /** Index in `scene.reports`. */
  readonly report: number;
  /** Id of the form that found them. */
  readonly form: string;
  readonly content: readonly Span[];
}

/** For each report that takes words in a known form, these words. */
export function reportedOf(scene: Scene): Map<number, Reported> {
  const found = new Map<number, Reported>();
  scene.reports.forEach((report, index) => {
    for (const form of forms) {
      const ranges = form.find(report, scene)?.filter(([from, to]) => to > from);
      if (ranges === undefined || ranges.length === 0) continue;
      const content = ranges.map(([from, to]) => ({
        start: scene.tokens[from]?.start ?? 0,
        end: scene.tokens[to - 1]?.end ?? 0,
      }));
      found.set(index, { report: index, form: form.id, content });
      break;
    }
  });
  return found;
}
