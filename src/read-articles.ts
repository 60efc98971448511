import PQueue from 'p-queue';

/** What an input gave, beside the input. */
export interface Read<Input, Result> {
  readonly input: Input;
  readonly result: Result;
}

/** How many inputs are read at the same time, and how many are held in all. */
export interface Flow {
  readonly jobs: number;
  readonly inFlight: number;
  /** Once it is aborted no more inputs are begun; those that were begun are finished. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * Reads inputs and gives what they gave, in the order in which they come. At most `inFlight` are held at a time, so that memory
 * does not grow with their number. `read` turns what fails into a result, so that the rest goes on.
 */
export async function* readArticles<Input, Result>(
  inputs: Iterable<Input>,
  read: (input: Input) => Promise<Result>,
  { jobs, inFlight, stop }: Flow,
): AsyncGenerator<Read<Input, Result>> {
  const queue = new PQueue({ concurrency: jobs });
  const held = Math.max(inFlight, 2 * jobs);
  const waiting: Promise<Read<Input, Result> | null>[] = [];
  const begin = async (input: Input): Promise<Read<Input, Result> | null> =>
    stop?.aborted === true ? null : { input, result: await read(input) };
  for (const input of inputs) {
    if (stop?.aborted === true) break;
    waiting.push(queue.add(() => begin(input)));
    if (waiting.length < held) continue;
    const oldest = await waiting.shift();
    if (oldest != null) yield oldest;
  }
  for (const next of waiting) {
    const result = await next;
    if (result !== null) yield result;
  }
}
