/**
 * Work in steps: at each `yield` other work may go first. What one stage of reading needs, its code and its weights, then stays in the
 * processor's cache while it is done for many articles.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Takes all steps. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Work that is done already. */
export function* noSteps<Result>(result: Result): Steps<Result> {
  return result;
}

/** What came of some work, and how many milliseconds it took. */
export interface Done<Result> {
  readonly result: Result;
  readonly ms: number;
}

/** Takes the first step of all, then the second of all, and so on; results in the order of the works. What one throws ends them all. */
export function together<Result>(works: readonly Steps<Result>[]): Done<Result>[] {
  const results = new Map<Steps<Result>, Done<Result>>();
  const spent = new Map(works.map((work) => [work, 0]));
  while (spent.size > 0)
    for (const [work, before] of spent) {
      const started = performance.now();
      const { done, value } = work.next();
      const ms = before + performance.now() - started;
      spent.set(work, ms);
      if (done !== true) continue;
      results.set(work, { result: value, ms });
      spent.delete(work);
    }
  return works.map((work) => results.get(work)!);
}
