/** Places in a row that have the same label: `from` up to, not including, `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of a label, in order. */
export function runsOf(labels: readonly number[], label: number): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== label) continue;
    const from = at;
    while (labels[at + 1] === label) at++;
    runs.push({ from, to: at + 1 });
  }
  return runs;
}

/** The longest of some runs, the first of equals; undefined for none. */
export function longestOf(runs: readonly Run[]): Run | undefined {
  let best = runs[0];
  for (const run of runs) if (run.to - run.from > best!.to - best!.from) best = run;
  return best;
}
