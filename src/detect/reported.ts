import type { Reported, Scene } from '../types.ts';
import { forms } from './forms/index.ts';

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
