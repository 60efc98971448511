import type { Report, Scene } from '../types.ts';

/** The reports whose head stands in `[from, to)`, in order. */
export function reportsWithin(scene: Scene, from: number, to: number): Report[] {
  const { reports } = scene;
  let low = 0;
  for (let high = reports.length; low < high;) {
    const middle = (low + high) >> 1;
    if (reports[middle]!.head < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < reports.length && reports[end]!.head < to) end++;
  return reports.slice(low, end);
}
